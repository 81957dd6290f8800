package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.guest.GuestRecords;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.settings.SettingSnapshot;
import org.aftersale.settings.SettingsDesk;
import org.junit.jupiter.api.Test;

/** How many links are mailed, how long they work, and what is kept of them. */
class GuestLinkLimitsIT extends GuestLinkTestBase {

    @Test
    void onlySomeMailsGoOutWithinAnHourHoweverTheNumberIsSpelled() {
        for (int i = 0; i < 8; i++) {
            ask(i % 2 == 0 ? order.number : '#' + order.number, address);
        }
        deliverAll();
        assertThat(mailer.mails).hasSize(5);
        store.sql.update(
                "update AFS_GUEST_LINK set CREATED_AT = CREATED_AT - 3600000 where ORDER_ID = ?",
                order.id);
        ask(order.number, address);
        deliverAll();
        assertThat(mailer.mails).hasSize(6);
    }

    @Test
    void onlySomeMailsGoToOneAddressWithinAnHourForAllItsOrders() {
        PlacedOrder other = store.order(customer, 1);
        store.sql.update(
                "update BLC_ORDER set EMAIL_ADDRESS = ? where ORDER_ID = ?", address, other.id);
        for (int i = 0; i < 8; i++) {
            ask(i % 2 == 0 ? order.number : other.number, address);
        }
        deliverAll();
        assertThat(mailer.mails).hasSize(5);
    }

    @Test
    void staffSetHowManyLinksAreMailedAndHowLongTheyWork() {
        PlacedOrder other = store.order(customer, 1);
        store.sql.update(
                "update BLC_ORDER set EMAIL_ADDRESS = ? where ORDER_ID = ?", address, other.id);
        SettingsDesk desk = store.bean("aftersaleSettingsDesk", SettingsDesk.class);
        StaffMember ada = CaseFixtures.staff(-71, "Ada Admin", Permission.CONFIGURE);
        try {
            desk.put(ada, "guests", "guest.links-of-order", "5", "1");
            desk.put(ada, "guests", "guest.links-of-email", "5", "2");
            desk.put(ada, "guests", "guest.link-days", "14", "3");
            for (int i = 0; i < 3; i++) {
                ask(order.number, address);
            }
            deliverAll();
            assertThat(mailer.mails).hasSize(1);
            ask(other.number, address);
            deliverAll();
            assertThat(mailer.mails).hasSize(2);
            assertThat(
                            store.sql.queryForList(
                                    "select ENDS_AT - CREATED_AT from AFS_GUEST_LINK"
                                            + " where ORDER_ID = "
                                            + order.id,
                                    Long.class))
                    .containsOnly(3 * 86_400_000L);
        } finally {
            store.sql.update("delete from AFS_SETTING_CHANGE");
            store.sql.update("delete from AFS_SETTING");
            store.bean("aftersaleSettingSnapshot", SettingSnapshot.class).refresh();
        }
    }

    @Test
    void countsHowOftenALinkWasOpened() {
        String token = links.tokenFor(order.id).get();
        links.opened(token);
        links.opened(token);
        links.opened("guessed");
        assertThat(
                        store.sql.queryForObject(
                                "select USE_COUNT from AFS_GUEST_LINK where ORDER_ID = ?",
                                Integer.class,
                                order.id))
                .isEqualTo(2);
    }

    @Test
    void forgetsWhatVisitorsTypedAndLinksThatEnded() {
        ask("never", address);
        links.tokenFor(order.id);
        store.sql.update("update AFS_GUEST_REQUEST set REQUESTED_AT = 0");
        store.sql.update("update AFS_GUEST_LINK set ENDS_AT = 0");
        assertThat(store.bean("aftersaleGuestRecords", GuestRecords.class).forgetOld())
                .isGreaterThanOrEqualTo(2);
        assertThat(store.count("AFS_GUEST_REQUEST")).isZero();
        assertThat(store.count("AFS_GUEST_LINK")).isZero();
    }
}
