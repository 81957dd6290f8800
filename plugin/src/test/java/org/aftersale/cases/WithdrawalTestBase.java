package org.aftersale.cases;

import java.util.Locale;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.withdrawal.WithdrawalDesk;
import org.aftersale.withdrawal.WithdrawalMatching;
import org.aftersale.withdrawal.WithdrawalRequest;
import org.aftersale.withdrawal.Withdrawals;

/** Statements about a paid and delivered order, and what became of them. */
abstract class WithdrawalTestBase extends RefundTestBase {

    static final long DAY = 86_400_000L;

    final Withdrawals withdrawals = store.bean("aftersaleWithdrawals", Withdrawals.class);
    final WithdrawalMatching matching =
            store.bean("aftersaleWithdrawalMatching", WithdrawalMatching.class);
    final WithdrawalDesk desk = store.bean("aftersaleWithdrawalDesk", WithdrawalDesk.class);
    final DeliveredOrderFixture parcels =
            new DeliveredOrderFixture(store, paid.placed.id)
                    .to("PL")
                    .deliveredAt(System.currentTimeMillis() - 3 * DAY);

    long submit(WithdrawalRequest request) {
        return ConflictRetry.retry(() -> withdrawals.submit(request, Locale.US).getId());
    }

    WithdrawalRequest guest(String orderNumber) {
        return request(null).from("Ann Guest", "guest@example.com").about(orderNumber, null);
    }

    WithdrawalRequest own() {
        return request(customer).from("Ann", "own@example.com").about(paid.number, null);
    }

    static WithdrawalRequest request(StoreCustomer who) {
        return new WithdrawalRequest(who, CaseFixtures.key()).saying("I withdraw.");
    }

    void emailOfOrder(String email) {
        store.sql.update(
                "update BLC_ORDER set EMAIL_ADDRESS = ? where ORDER_ID = ?", email, paid.placed.id);
    }

    static long now() {
        return System.currentTimeMillis();
    }

    static String status(long id) {
        return text("STATUS", id) + ' ' + text("REVIEW_REASON", id);
    }

    static String number(long id) {
        return text("CASE_NUMBER", id);
    }

    static long version(long id) {
        return Long.parseLong(text("VERSION", id));
    }

    static long refundDue(long id) {
        return Long.parseLong(text("REFUND_DUE_AT", id));
    }

    static String text(String column, long id) {
        Object value =
                store.sql.queryForObject(
                        "select " + column + " from AFS_WITHDRAWAL where WITHDRAWAL_ID = ?",
                        Object.class,
                        id);
        return String.valueOf(value);
    }

    static String units(long id) {
        return String.join(
                        " ",
                        store.sql.queryForList(
                                "select cast(QUANTITY as char(3)) from AFS_WITHDRAWAL_UNIT"
                                        + " where WITHDRAWAL_ID = ? order by POSITION",
                                String.class,
                                id))
                .replaceAll(" +", " ")
                .trim();
    }

    static long due(long id) {
        return ticketDesk.get(cases.agent, number(id)).getDueAt();
    }

    static long ticketVersion(long id) {
        return ticketDesk.get(cases.agent, number(id)).getVersion();
    }
}
