package org.aftersale.cases;

import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.settings.NumberSetting;
import org.aftersale.settings.SettingSnapshot;
import org.aftersale.settings.SettingsDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Base of the tests of settings: each begins and ends with the defaults. */
abstract class SettingsTestBase extends HostTestBase {

    static final StaffMember ADA = CaseFixtures.staff(-71, "Ada Admin", Permission.CONFIGURE);
    static final StaffMember BO = CaseFixtures.staff(-72, "Bo Boss", Permission.CONFIGURE);
    static final String GROUP = "answer-time";

    final SettingsDesk desk = store.bean("aftersaleSettingsDesk", SettingsDesk.class);
    final SettingSnapshot node = store.bean("aftersaleSettingSnapshot", SettingSnapshot.class);
    final NumberSetting days = store.bean("aftersaleAnswerDaysOfClaims", NumberSetting.class);
    final NumberSetting ofQuestions =
            store.bean("aftersaleAnswerDaysOfQuestions", NumberSetting.class);

    @BeforeEach
    @AfterEach
    void defaultsApply() {
        store.sql.update("delete from AFS_SETTING_CHANGE");
        store.sql.update("delete from AFS_SETTING");
        node.refresh();
    }
}
