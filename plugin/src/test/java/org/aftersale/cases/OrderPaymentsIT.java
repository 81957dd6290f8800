package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.AUTHORIZE;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.AUTHORIZE_AND_CAPTURE;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.CAPTURE;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.REFUND;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.UNCONFIRMED;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.VOID;

import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.host.StoreCapture;
import org.aftersale.host.StorePayment;
import org.aftersale.host.StoreRefund;
import org.aftersale.shared.Amount;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.junit.jupiter.api.Test;

/** The payments of an order as the host recorded them, and as we record them there. */
class OrderPaymentsIT extends OrderPaymentsTestBase {

    @Test
    void findsNoneForAnUnpaidOrder() {
        assertThat(payments.ofOrder(order.id)).isEmpty();
        assertThat(payments.ofOrder(-1)).isEmpty();
    }

    @Test
    void ignoresArchivedFailedAndUnconfirmedTransactions() {
        long kept = host.payment(order.id, CARD, "59.97");
        host.archive(host.payment(order.id, CARD, "59.97"));
        host.move(kept, UNCONFIRMED, "59.97", null, 1);
        host.failed(host.move(kept, AUTHORIZE_AND_CAPTURE, "59.97", null, 2));
        host.archiveMove(host.move(kept, AUTHORIZE_AND_CAPTURE, "59.97", null, 3));
        long taken = host.move(kept, AUTHORIZE_AND_CAPTURE, "59.97", null, 4);
        StorePayment payment = only();
        assertThat(payment.getId()).isEqualTo(kept);
        assertThat(payment.getType()).isEqualTo("CREDIT_CARD");
        assertThat(payment.getGateway()).isEqualTo("TILL_CARD");
        assertThat(payment.getReference()).isEqualTo("…4242");
        assertThat(payment.getCaptures())
                .extracting(StoreCapture::getId, StoreCapture::getAmount)
                .containsExactly(tuple(taken, 5997L));
    }

    @Test
    void includesVoidsAndRefundsFromAnySource() {
        long payment = host.payment(order.id, CARD, "59.97");
        long held = host.move(payment, AUTHORIZE, "59.97", null, 1);
        long first = host.move(payment, CAPTURE, "20.00", held, 2);
        long second = host.move(payment, CAPTURE, "39.97", held, 3);
        host.move(payment, VOID, "20.00", first, 4);
        long late = host.move(payment, REFUND, "5.00", second, 6);
        long early = host.move(payment, REFUND, "1.50", null, 5);
        StorePayment read = only();
        assertThat(read.getCaptures())
                .extracting(StoreCapture::getId, StoreCapture::getAmount)
                .containsExactly(tuple(first, 0L), tuple(second, 3997L));
        assertThat(read.getRefunds())
                .extracting(StoreRefund::getId, StoreRefund::getCaptureId, StoreRefund::getAmount)
                .containsExactly(tuple(early, null, 150L), tuple(late, second, 500L));
        assertThat(read.getRefunds().get(0).getAt()).isEqualTo(5000);
    }

    @Test
    void runsTheSameStatementsForManyPaymentsAsForOne() {
        taken(CARD, "59.97");
        long few = store.statements(() -> payments.ofOrder(order.id));
        for (int i = 0; i < 8; i++) {
            taken(CARD, "59.97");
        }
        long many = store.statements(() -> payments.ofOrder(order.id));
        assertThat(many).isEqualTo(few).isEqualTo(2);
    }

    @Test
    void recordsARefundOnceForTheHostsScreens() {
        GatewayCall call = taken(CARD, "59.97");
        GatewayResult paid = GatewayResult.of(Kind.PAID, "ref-1", "approved");
        long id = payments.record(call, paid);
        assertThat(payments.record(call, paid)).isEqualTo(id);
        assertThat(only().getRefunds())
                .extracting(StoreRefund::getId, StoreRefund::getCaptureId, StoreRefund::getAmount)
                .containsExactly(tuple(id, call.getCaptureId(), 1230L));
        assertThat(host.refunded(call.getPaymentId())).isEqualTo("12.30");
        PaymentTransaction recorded = host.read(id);
        assertThat(recorded.getRawResponse()).isEqualTo("approved");
        assertThat(recorded.getParentTransaction().getId()).isEqualTo(call.getCaptureId());
        assertThat(recorded.getAdditionalFields()).containsEntry("aftersalePayout", "key-1");
        assertThat(System.currentTimeMillis() - recorded.getDate().getTime())
                .isBetween(-1000L, 60_000L);
    }

    @Test
    void keepsADeclinedAttemptNextToTheSuccessfulOne() {
        GatewayCall call = taken(CARD, "59.97");
        long declined = payments.record(call, GatewayResult.of(Kind.DECLINED, null, "no"));
        assertThat(only().getRefunds()).isEmpty();
        long paid = payments.record(call, GatewayResult.of(Kind.PAID, null, "yes"));
        assertThat(paid).isNotEqualTo(declined);
        assertThat(only().getRefunded()).isEqualTo(1230);
    }

    @Test
    void recordsOnlyWithinTheCallersTransaction() {
        GatewayCall call = taken(CARD, "59.97");
        host.inVain(() -> payments.record(call, GatewayResult.of(Kind.PAID, null, "yes")));
        assertThat(only().getRefunds()).isEmpty();
        assertThatThrownBy(() -> payments.record(call, GatewayResult.of(Kind.UNKNOWN, null, "?")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheThirdDecimalTheHostsColumnDrops() {
        checkout.open("KWD");
        long id = checkout.sell(customer, cart -> cart.add(product("3.335"), 1));
        long payment = host.payment(id, CARD, "3.335");
        long taken = host.move(payment, AUTHORIZE_AND_CAPTURE, "3.335", null, 1);
        GatewayCall call =
                new GatewayCall(id, payment, taken, Amount.ofMinor(1234, "KWD"), "key-1");
        payments.record(call, GatewayResult.of(Kind.PAID, null, "yes"));
        StorePayment read = payments.ofOrder(id).get(0);
        assertThat(read.getCaptured()).isEqualTo(3335);
        assertThat(read.getRefunded()).isEqualTo(1234);
    }
}
