package org.aftersale.cases;

import static org.aftersale.settings.SettingsFixture.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.role.StoreRoles;
import org.aftersale.settings.SettingSnapshot;
import org.aftersale.settings.SettingsDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the settings of refunds and store credit change, without a restart. */
class SettingsEffectIT extends LimitTestBase {

    private static final StaffMember ADA =
            CaseFixtures.staff(-71, "Ada Admin", Permission.CONFIGURE);

    private final SettingsDesk desk = store.bean("aftersaleSettingsDesk", SettingsDesk.class);

    @AfterEach
    void defaultsApply() {
        store.sql.update("delete from AFS_SETTING_CHANGE");
        store.sql.update("delete from AFS_SETTING");
        store.bean("aftersaleSettingSnapshot", SettingSnapshot.class).refresh();
    }

    @Test
    void aLimitCountsForTheNextAmount() {
        assertThat(allowance(customer)).isEqualTo(10_000);
        set("refund-limits", "refund.limits", "_USD-ROLE_AFTERSALE_AGENT", "50");
        assertThat(allowance(customer)).isEqualTo(5_000);
        assertThat(grant("50.01")).isNull();
        assertThat(grant("50.00")).isNotNull();
        assertThat(allowance(customer)).isZero();
        set("refund-limits", "refund.limits", "_ANY-ROLE_AFTERSALE_AGENT", "on");
        assertThat(grant("5000")).isNotNull();
    }

    @Test
    void whatWasLetOutBeforeTheDaysOfTheLimitNoLongerCounts() {
        grant("60");
        assertThat(allowance(customer)).isEqualTo(4_000);
        store.sql.update(
                "update AFS_CREDIT_ENTRY set CREATED_AT = CREATED_AT - ?", 3 * 86_400_000L);
        assertThat(allowance(customer)).isEqualTo(4_000);
        set("refund-limits", "refund.limit-days", "", "2");
        assertThat(allowance(customer)).isEqualTo(10_000);
        set("refund-limits", "refund.limit-days", "", "0");
        assertThat(allowance(customer)).isEqualTo(4_000);
    }

    @Test
    void storeCreditGrantedFromNowOnExpires() {
        assertThat(credits.defaultExpiry()).isNull();
        set("store-credit", "credit.days", "", "30");
        assertThat(credits.defaultExpiry())
                .isBetween(
                        System.currentTimeMillis() + 30 * 86_400_000L,
                        System.currentTimeMillis() + 32 * 86_400_000L);
    }

    @Test
    void readsTheRolesOfTheStore() {
        StoreRoles roles = store.bean("aftersaleStoreRoles", StoreRoles.class);
        int before = roles.all().size();
        store.sql.update(
                "insert into BLC_ADMIN_ROLE (ADMIN_ROLE_ID, NAME, DESCRIPTION)"
                        + " values (-7001, 'ROLE_TESTED', 'Tested role')");
        try {
            assertThat(roles.all()).hasSize(before + 1).containsEntry("ROLE_TESTED", "Tested role");
        } finally {
            store.sql.update("delete from BLC_ADMIN_ROLE where ADMIN_ROLE_ID = -7001");
        }
    }

    private void set(String group, String key, String part, String typed) {
        String seen =
                desk.settings(ADA, group).stream()
                        .filter(setting -> setting.getSetting().getKey().equals(key))
                        .findFirst()
                        .get()
                        .getText();
        desk.save(ADA, group, form(Locale.US, "value_" + key + part, typed, "seen_" + key, seen));
    }
}
