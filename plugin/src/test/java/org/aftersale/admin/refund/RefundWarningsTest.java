package org.aftersale.admin.refund;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.shared.Amount;
import org.aftersale.shared.MessageReference;
import org.junit.jupiter.api.Test;

class RefundWarningsTest {

    private final RefundOrderFixture order = new RefundOrderFixture();

    @Test
    void areEmptyForARegularOrder() {
        assertThat(new RefundWarnings(order.money()).found()).isEmpty();
    }

    @Test
    void nameIrregularitiesOfAnOrder() {
        order.facts.status = "CANCELLED";
        order.facts.currencyAssumed = true;
        order.facts.total = 7000L;
        order.outside = 5;
        order.pay(1000);
        assertThat(new RefundWarnings(order.money()).found())
                .containsExactly(
                        warning("cancelled"),
                        warning("currency", "USD"),
                        warning("captured-less", usd(1000), usd(7000)),
                        warning("unexplained", usd(7000), usd(6099)),
                        warning("outside", usd(5)));
    }

    @Test
    void sayThatMoreWasPaidThanTheOrderCosts() {
        assertThat(new RefundWarnings(order.pay(7099).money()).found())
                .containsExactly(warning("overpaid", usd(1000)));
    }

    @Test
    void doNotCallAnUnpaidOrderUnderpaid() {
        assertThat(new RefundWarnings(order.pay(0).money()).found())
                .containsExactly(warning("no-payment"));
    }

    private static MessageReference warning(String code, Object... arguments) {
        return MessageReference.of("aftersale.money.warning." + code, arguments);
    }

    private static Amount usd(long minor) {
        return Amount.ofMinor(minor, "USD");
    }
}
