package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenamedSettingsTest {

    private final Map<String, String> values = new HashMap<>();

    @Test
    void warnsOfNothingWithoutOldNames() {
        values.put("aftersale.refund.patience", null);
        values.put("aftersale.outage.patience", "");
        assertThat(new RenamedSettings(values).text()).isEmpty();
    }

    @Test
    void namesEachOldSettingWithItsNewName() {
        values.put("aftersale.refund.patience", "1500");
        assertThat(new RenamedSettings(values).text())
                .contains("aftersale.refund.patience was renamed to aftersale.refund.timeout")
                .doesNotContain("outage");
    }
}
