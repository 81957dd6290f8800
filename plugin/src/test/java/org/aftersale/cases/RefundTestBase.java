package org.aftersale.cases;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.Refunds;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.refund.payout.PayoutRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Base of refund tests: services, users, and an in-memory gateway. */
abstract class RefundTestBase extends HostTestBase {

    static Refunds refunds;
    static RefundDesk refundDesk;
    static PayoutRunner runner;
    static InMemoryGateway books;

    final StaffMember payer = payer(-31, "payer", "ROLE_ADMIN");
    final StaffMember clerk = payer(-32, "clerk", "ROLE_AFTERSALE_AGENT");
    final StaffMember second =
            staff(-33, "second", "ROLE_ADMIN", Permission.READ_REFUNDS, Permission.APPROVE_REFUNDS);
    final PaidOrderFixture paid = PaidOrderFixture.byCard(store, customer);

    @BeforeAll
    static void open() {
        refunds = store.bean("aftersaleRefunds", Refunds.class);
        refundDesk = store.bean("aftersaleRefundDesk", RefundDesk.class);
        runner = store.bean("aftersalePayoutRunner", PayoutRunner.class);
        books = store.bean("testBooks", InMemoryGateway.class);
        books.forget();
    }

    /** Payouts that other tests left unknown stay unknown. */
    @BeforeEach
    void nothingIsLookedAtAgain() {
        store.sql.update("update AFS_PAYOUT set NEXT_AT = ?", Long.MAX_VALUE);
    }

    @AfterEach
    void close() {
        books.forget();
    }

    static StaffMember payer(long id, String name, String role) {
        return staff(id, name, role, Permission.READ_REFUNDS, Permission.PAY_REFUNDS);
    }

    static StaffMember staff(long id, String name, String role, Permission... permissions) {
        Set<String> authorities =
                Arrays.stream(permissions).map(Permission::authority).collect(Collectors.toSet());
        return new StaffMember(id, name, name, authorities, new HashSet<>(Arrays.asList(role)));
    }

    static RefundRequest.Draft about(PaidOrderFixture order) {
        return RefundRequest.forOrder(order.number).reason("GOODWILL", "").amount("", "USD");
    }

    static RefundRequest.Draft sum(PaidOrderFixture order, String sum) {
        return about(order).amount(sum, "USD");
    }

    /** Previews and submits a refund; returns its number. */
    static String ask(StaffMember staff, RefundRequest.Draft draft) {
        String digest = refunds.preview(staff, draft.build()).getDigest();
        String key = UUID.randomUUID().toString();
        return refunds.issue(staff, draft.preview(key, digest).build()).getNumber();
    }

    long left(PaidOrderFixture order) {
        return refunds.orderMoney(payer, order.number).getLeft();
    }

    String status(String number) {
        return RefundFixture.status(refundDesk, payer, number);
    }

    /** The refund's payouts in order, such as "GATEWAY PAID 10.00 USD". */
    List<String> payouts(String number) {
        return RefundFixture.payouts(refundDesk, payer, number);
    }

    long version(String number) {
        return RefundFixture.version(refundDesk, payer, number);
    }

    long payout(String number) {
        return RefundFixture.payout(refundDesk, payer, number);
    }

    void act(String number, PayoutAction act, String words) {
        act(payer, number, act, words);
    }

    void act(StaffMember who, String number, PayoutAction act, String words) {
        refundDesk.perform(who, number, payout(number), act, words, version(number));
    }

    /** Makes all scheduled inquiries due now and runs them. */
    void reconcileNow() {
        store.sql.update("update AFS_PAYOUT set NEXT_AT = 0 where ORDER_ID = ?", paid.placed.id);
        runner.reconcile();
        deliverAll();
    }
}
