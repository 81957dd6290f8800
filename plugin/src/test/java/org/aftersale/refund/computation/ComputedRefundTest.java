package org.aftersale.refund.computation;

import static org.aftersale.money.SoldOrderFixture.tax;
import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.mugs;
import static org.aftersale.refund.computation.RefundCalculationFixture.only;
import static org.aftersale.refund.computation.RefundCalculationFixture.paidByCard;
import static org.aftersale.refund.computation.RefundCalculationFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.SoldOrderFixture;
import org.junit.jupiter.api.Test;

/** What a computed refund says of itself: its digest, its steps and its breakdown. */
class ComputedRefundTest extends RefundCalculatorTestBase {

    @Test
    void hasTheSameDigestForTheSameRequest() {
        assertThat(compute(one, sum(1234)).getDigest())
                .isEqualTo(compute(one, sum(1234)).getDigest())
                .matches("[0-9a-f]{24}")
                .isNotEqualTo(compute(one, sum(1235)).getDigest())
                .isNotEqualTo(compute(one, only(1234, toCredit())).getDigest());
    }

    @Test
    void changesItsDigestWhenTheOrderChanges() {
        String preview = compute(one, sum(1000)).getDigest();
        one.refundOutside(one.getCaptures().get(0), 1);
        assertThat(compute(one, sum(1000)).getDigest()).isNotEqualTo(preview);
    }

    @Test
    void changesItsDigestForAnotherUnitOfTheSamePrice() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 3, 1000), 1000);
        assertThat(compute(order, mugs(order, 2)).getDigest())
                .isNotEqualTo(compute(order, mugs(order, 3)).getDigest());
    }

    @Test
    void appliesAndNamesARefundStepOfTheStore() {
        RefundStep restocking = draft -> draft.reduceTo(draft.getTotal() - 500, "restocking");
        RefundCalculator own =
                new RefundCalculator(
                        Arrays.asList(new SelectedUnits(), restocking, new RefundCeiling()),
                        Collections.singletonList(new StoreCreditLast()));
        ComputedRefund refund = own.compute(one.money(), mugs(one, 1));
        assertThat(refund.getTotal()).isEqualTo(9500);
        assertThat(refund.getBreakdown().getSteps())
                .extracting(step -> step.getName() + " " + step.getAmount())
                .containsExactly("restocking -5.00 EUR");
    }

    @Test
    void breakdownListsPaidPreviouslyRefundedAndRefundedNow() {
        InMemoryLedger order =
                paidByCard(
                        SoldOrderFixture.in("EUR").line(MUGS, 2, 2000, tax("VAT", null, 460)),
                        2460);
        give(order, only(246, mugs(order, 1)));
        ComputedRefund refund = compute(order, mugs(order, 1, 2));
        assertThat(BreakdownJson.write(refund.getBreakdown()))
                .contains("\"first\":1,\"count\":1,")
                .contains("\"paid\":1230,\"before\":246,\"now\":984}")
                .contains("\"first\":2,\"count\":1,")
                .contains("\"paid\":1230,\"before\":0,\"now\":1230}")
                .contains(
                        "\"standing\":{\"paid\":2460,\"captured\":2460,\"outside\":0,"
                                + "\"before\":246,\"left\":2214,\"after\":0}")
                .contains("\"taxes\":[{\"name\":\"VAT\",\"amount\":414}]");
    }

    private static CheckedRefundRequest toCredit() {
        return new CheckedRefundRequest(RefundCalculationFixture.none(), null, true);
    }
}
