package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Refunds from the preview to the host's own record of them. */
class RefundLifecycleIT extends RefundTestBase {

    @Test
    void paysThePreviewedAmountAndRecordsItInTheHost() {
        ComputedRefund seen = refunds.preview(payer, two().build());
        String number = ask(payer, two());
        assertThat(status(number)).isEqualTo("PAYING");
        deliverAll();
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(books.total().movePointRight(2).longValueExact()).isEqualTo(seen.getTotal());
        assertThat(paid.refundedByTheHost()).isEqualTo(seen.getTotal());
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL - seen.getTotal());
    }

    private RefundRequest.Draft two() {
        // the first of the three has the remaining cent of the discount and forms a row of its own
        return about(paid).quantity(paid.line(0, 2), "2");
    }

    @Test
    void createsOneRefundWhenAFormIsSubmittedTwice() {
        String digest = refunds.preview(payer, two().build()).getDigest();
        RefundRequest form = two().preview(UUID.randomUUID().toString(), digest).build();
        String first = refunds.issue(payer, form).getNumber();
        assertThat(refunds.issue(payer, form).getNumber()).isEqualTo(first);
        deliverAll();
        assertThat(books.calls).hasSize(1);
    }

    @Test
    void refundsTheSameTotalUnitByUnitAsAllAtOnce() {
        for (int unit = 1; unit <= 3; unit++) {
            ask(payer, about(paid).quantity(paid.line(0, unit), "1"));
        }
        deliverAll();
        assertThat(paid.refundedByTheHost()).isEqualTo(5997 - 1000 + 412);
        ask(payer, sum(paid, "46.90"));
        deliverAll();
        assertThat(left(paid)).isZero();
        assertThatThrownBy(() -> refunds.preview(payer, sum(paid, "0.01").build()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refundsTheCardBeforeTheGiftCardUpToWhatEachPaid() {
        PaidOrderFixture two = PaidOrderFixture.of(store, customer);
        two.pay("GIFT_CARD", InMemoryGateway.TYPE, "50.00");
        two.pay("CREDIT_CARD", InMemoryGateway.TYPE, "50.99");
        String number = ask(payer, sum(two, "80.00"));
        deliverAll();
        assertThat(payouts(number))
                .containsExactly("GATEWAY PAID 50.99 USD", "GATEWAY PAID 29.01 USD");
        String rest = ask(payer, sum(two, "20.99"));
        deliverAll();
        assertThat(payouts(rest)).containsExactly("GATEWAY PAID 20.99 USD");
        assertThat(left(two)).isZero();
    }

    @Test
    void countsRefundsMadeOutsideTheModule() {
        PaidOrderFixture order = PaidOrderFixture.of(store, customer);
        long capture = order.pay("CREDIT_CARD", InMemoryGateway.TYPE, "100.99");
        order.outside(capture, "REFUND", "90.00");
        assertThat(left(order)).isEqualTo(1099);
        assertThatThrownBy(() -> refunds.preview(payer, sum(order, "11.00").build()))
                .hasMessageContaining("10.99 USD");
    }

    @Test
    void refundsNothingForVoidedCapturesAndUnpaidOrders() {
        PaidOrderFixture order = PaidOrderFixture.of(store, customer);
        assertThat(left(order)).isZero();
        long capture = order.pay("CREDIT_CARD", InMemoryGateway.TYPE, "100.99");
        order.outside(capture, "VOID", "100.99");
        assertThat(left(order)).isZero();
        assertThatThrownBy(() -> refunds.preview(payer, sum(order, "1.00").build()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refundsCancelledOrdersAndOrdersWithoutACurrency() {
        store.sql.update(
                "update BLC_ORDER set ORDER_STATUS = 'CANCELLED', CURRENCY_CODE = null where"
                        + " ORDER_ID = ?",
                paid.placed.id);
        assertThat(refunds.orderMoney(payer, paid.number).getOrder().isCurrencyAssumed()).isTrue();
        String number = ask(payer, sum(paid, "100.99"));
        deliverAll();
        assertThat(payouts(number)).hasSize(1);
        assertThat(left(paid)).isZero();
    }
}
