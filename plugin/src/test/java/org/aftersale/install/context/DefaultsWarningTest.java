package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.host.Side;
import org.junit.jupiter.api.Test;

class DefaultsWarningTest {

    private static final String URL = "https://fernhill.example/shop";
    private static final String SENDER = "service@fernhill.example";

    @Test
    void warnsOfNothingWhenTheStoreIsConfigured() {
        assertThat(warning(Side.SITE, URL, SENDER)).isNull();
    }

    @Test
    void namesEachDefaultInOneWarning() {
        assertThat(warning(Side.SITE, "http://localhost:8080", SENDER))
                .contains("aftersale.shop-url")
                .doesNotContain("aftersale.mail.from");
        assertThat(warning(Side.SITE, URL, "service@localhost"))
                .contains("aftersale.mail.from")
                .doesNotContain("aftersale.shop-url");
        assertThat(warning(Side.SITE, " http://localhost:8080/ ", "service@localhost"))
                .contains("aftersale.shop-url", "aftersale.mail.from");
    }

    @Test
    void isSilentInTheBackOffice() {
        assertThat(warning(Side.ADMIN, "http://localhost:8080", "service@localhost")).isNull();
    }

    private static String warning(Side side, String url, String sender) {
        return new DefaultsWarning(side, url, sender).text();
    }
}
