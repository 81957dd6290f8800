package org.aftersale.refund.computation;

import static org.aftersale.money.SoldOrderFixture.parcel;
import static org.aftersale.money.SoldOrderFixture.priced;
import static org.aftersale.money.SoldOrderFixture.tax;
import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.card;
import static org.aftersale.refund.computation.RefundCalculationFixture.giftCard;
import static org.aftersale.refund.computation.RefundCalculationFixture.mugs;
import static org.aftersale.refund.computation.RefundCalculationFixture.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.SoldOrderFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Earlier versions stored refunds in this form: names and their order must not change. */
class BreakdownJsonTest {

    /** How this order was stored before the breakdown had a type of its own. */
    private static final String TWO_MUGS =
            "{\"format\":1,\"order\":\"DEMO-1\",\"currency\":\"USD\",\"currencyAssumed\":false,"
                    + "\"items\":[{\"kind\":\"UNIT\",\"subject\":12,\"name\":\"Thing 12\","
                    + "\"bundle\":null,\"first\":1,\"count\":1,\"list\":2200,\"price\":1999,"
                    + "\"orderDiscount\":334,\"net\":1665,\"taxes\":{\"Tax 8.25%\":138},"
                    + "\"paid\":1803,\"before\":0,\"now\":1406},"
                    + "{\"kind\":\"UNIT\",\"subject\":12,\"name\":\"Thing 12\","
                    + "\"bundle\":null,\"first\":2,\"count\":1,\"list\":2200,\"price\":1999,"
                    + "\"orderDiscount\":333,\"net\":1666,\"taxes\":{\"Tax 8.25%\":137},"
                    + "\"paid\":1803,\"before\":400,\"now\":1094}],"
                    + "\"steps\":[{\"code\":\"sum\",\"change\":-706}],\"total\":2500,"
                    + "\"taxes\":[{\"name\":\"Tax 8.25%\",\"amount\":191}],"
                    + "\"standing\":{\"paid\":10099,\"captured\":10099,\"outside\":100,"
                    + "\"before\":400,\"left\":9599,\"after\":7099},"
                    + "\"payouts\":[{\"way\":\"GATEWAY\",\"type\":\"CREDIT_CARD\","
                    + "\"reference\":null,\"captured\":5099,\"left\":4599,\"amount\":2500}]}";

    private static final String TO_CREDIT =
            "\"payouts\":[{\"way\":\"CREDIT\",\"type\":null,\"reference\":null,"
                    + "\"captured\":null,\"left\":null,\"amount\":9000}]}";

    private final InMemoryLedger order = order();

    /** The order of docs/money.md, partly refunded before. */
    private static InMemoryLedger order() {
        InMemoryLedger order =
                RefundCalculationFixture.paid(
                        SoldOrderFixture.in("USD")
                                .line(
                                        MUGS,
                                        Collections.singletonList(priced(3, 6600, 5997)),
                                        parcel(3, 5997, 1000, tax("Tax", "0.0825", 412)))
                                .line(13, 1, 4000)
                                .shipping(5, 690),
                        giftCard(31, 5000),
                        card(32, 5099));
        order.book(compute(order, only(400, mugs(order, 2))));
        order.refundOutside(order.getCaptures().get(1), 100);
        return order;
    }

    private static ComputedRefund compute(InMemoryLedger order, CheckedRefundRequest asked) {
        return RefundCalculationFixture.calculator().compute(order.money(), asked);
    }

    @Test
    void writesTheStoredFormByteForByte() {
        ComputedRefund refund = compute(order, only(2500, mugs(order, 1, 2)));
        assertThat(BreakdownJson.write(refund.getBreakdown())).isEqualTo(TWO_MUGS);
        assertThat(refund.getDigest()).isEqualTo("171005947a4fce2144b45436");
    }

    @Test
    void writesStoreCreditWithoutAPayment() {
        ComputedRefund refund =
                compute(
                        order,
                        new CheckedRefundRequest(RefundCalculationFixture.none(), 9000L, true));
        assertThat(BreakdownJson.write(refund.getBreakdown())).endsWith(TO_CREDIT);
        assertThat(refund.getDigest()).isEqualTo("bce13b40fb6c17f57848fe52");
        BreakdownPayout payout =
                read(BreakdownJson.write(refund.getBreakdown())).getPayouts().get(0);
        assertThat(payout.getMethod()).isEqualTo(PayoutMethodCode.CREDIT);
        assertThat(payout.getCaptured()).isNull();
        assertThat(payout.getLeft()).isNull();
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(BreakdownJson.write(read(TWO_MUGS))).isEqualTo(TWO_MUGS);
        assertThat(BreakdownJson.digest(read(TWO_MUGS))).isEqualTo("171005947a4fce2144b45436");
    }

    @Test
    void multipliesUnitAmountsByTheirCount() {
        BreakdownItem item =
                read(TWO_MUGS.replaceFirst("\"count\":1", "\"count\":3")).getItems().get(0);
        assertThat(item.getLast()).isEqualTo(3);
        assertThat(item.getEach().getNow()).hasToString("14.06 USD");
        assertThat(item.getAll().getNow()).hasToString("42.18 USD");
        assertThat(item.getAll().getItemDiscount()).hasToString("6.03 USD");
        assertThat(item.getAll().getTaxes())
                .extracting(tax -> tax.getName() + " " + tax.getAmount())
                .containsExactly("Tax 8.25% 4.14 USD");
    }

    @Test
    void netGrossAndOrderTotalsAddUp() {
        RefundBreakdown breakdown = read(TWO_MUGS);
        assertThat(breakdown.getNet()).hasToString("23.09 USD");
        assertThat(breakdown.getBeforeSteps()).hasToString("32.06 USD");
        assertThat(breakdown.getStanding().getReceived()).hasToString("100.99 USD");
        assertThat(breakdown.getStanding().getAllBefore()).hasToString("5.00 USD");
        assertThat(breakdown.getStanding().getAfter()).hasToString("70.99 USD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"items\":",
                "[]",
                "7",
                "null",
                "{}",
                "{\"currency\":\"NONE\"}",
                "{\"currency\":\"USD\",\"items\":[{\"kind\":\"GHOST\"}]}",
                "{\"currency\":\"USD\",\"payouts\":[{\"amount\":1}]}"
            })
    void readsInvalidJsonAsEmpty(String stored) {
        assertThat(BreakdownJson.read("RF-7F3K-29QX", stored)).isEmpty();
    }

    private static RefundBreakdown read(String stored) {
        return BreakdownJson.read("RF-7F3K-29QX", stored).get();
    }
}
