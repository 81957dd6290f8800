package org.aftersale.host.broadleaf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.host.mail.MailSetup.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {

    private static final String SHOP = "https://shop.example/de";

    @ParameterizedTest
    @ValueSource(strings = {"service@shop.example", "Fernhill <service@fernhill.example>"})
    void acceptsASendersAddressWithAndWithoutAName(String from) {
        assertThat(MailSettings.weaknesses(from, null, SHOP)).isEmpty();
        assertThat(MailSettings.weaknesses(from, from, SHOP)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "service",
                "Our shop",
                "${mail.from}",
                "a@b.example, c@d.example",
                "service@",
                "@shop.example",
                "service@shop..example"
            })
    void findsASenderThatIsNoAddress(String from) {
        assertThat(MailSettings.weaknesses(from, null, SHOP))
                .containsExactly(Weakness.SENDER_INVALID);
    }

    @Test
    void findsAReplyAddressThatIsNone() {
        String from = "service@shop.example";
        assertThat(MailSettings.weaknesses(from, " ", SHOP)).isEmpty();
        assertThat(MailSettings.weaknesses(from, "help desk", SHOP))
                .containsExactly(Weakness.REPLY_TO_INVALID);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "shop.example", "/shop", "ftp://shop.example", "https:// shop"})
    void findsABaseAddressThatMakesNoLinks(String shopUrl) {
        assertThat(MailSettings.weaknesses("service@shop.example", null, shopUrl))
                .containsExactly(Weakness.LINKS_INVALID);
    }
}
