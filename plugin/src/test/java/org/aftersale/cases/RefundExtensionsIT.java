package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.shop.InMemoryBank;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.RefundRequest;
import org.junit.jupiter.api.Test;

/** The refund step, tender order and payout method of docs/extending.md. */
class RefundExtensionsIT extends RefundTestBase {

    private final InMemoryBank bank = store.bean("bank", InMemoryBank.class);

    @Test
    void deductsTheRestockingFeeFromReturnsOnly() {
        RefundRequest.Draft goodwill = about(paid).quantity(paid.line(1, 1), "1");
        assertThat(refunds.preview(payer, goodwill.build()).getTotal()).isEqualTo(4000);
        ComputedRefund returned = refunds.preview(payer, goodwill.reason("RETURNED", "").build());
        assertThat(returned.getTotal()).isEqualTo(3600);
        assertThat(returned.getBreakdown().getSteps())
                .extracting(step -> step.getName() + " " + step.getAmount())
                .containsExactly("restocking -4.00 USD");
    }

    @Test
    void prefersTheShopsTenderOrderAndPayoutMethod() {
        PaidOrderFixture order = PaidOrderFixture.of(store, customer);
        order.pay("CREDIT_CARD", InMemoryGateway.TYPE, "50.00");
        order.pay("WIRE", "TRANSFER", "50.99");
        String number = ask(payer, sum(order, "60.00"));
        deliverAll();
        assertThat(payouts(number))
                .containsExactly("GATEWAY PAID 50.99 USD", "GATEWAY PAID 9.01 USD");
        assertThat(bank.ordered.get(number + "-1-1")).hasToString("50.99 USD");
        assertThat(order.refundedByTheHost()).isEqualTo(6000);
    }
}
