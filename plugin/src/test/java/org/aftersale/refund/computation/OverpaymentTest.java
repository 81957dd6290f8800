package org.aftersale.refund.computation;

import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.card;
import static org.aftersale.refund.computation.RefundCalculationFixture.mugs;
import static org.aftersale.refund.computation.RefundCalculationFixture.only;
import static org.aftersale.refund.computation.RefundCalculationFixture.paid;
import static org.aftersale.refund.computation.RefundCalculationFixture.paidByCard;
import static org.aftersale.refund.computation.RefundCalculationFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.junit.jupiter.api.Test;

/** Orders of which more was captured than they cost, or that were edited after a refund. */
class OverpaymentTest extends RefundCalculatorTestBase {

    @Test
    void takesNothingFromOtherLinesForALineThatHasLeftTheOrder() {
        InMemoryLedger order = paidByCard(documented().line(13, 1, 4000).total(10_099), 10_099);
        EntitledUnit pot = order.getEntitlement().unit(RefundableItemKind.UNIT, 13, 1);
        give(order, new CheckedRefundRequest(Arrays.asList(pot), null, false));
        order.edit(documented().total(6099).order());
        assertThat(order.money().getLeft()).isEqualTo(6099);
        assertThat(order.money().getMoneyLeft()).isEqualTo(6099);
        assertThat(order.money().getOverpaid()).isZero();
        assertThat(give(order, sum(6099)).getTotal()).isEqualTo(6099);
        assertRefused(order, sum(1), 0);
    }

    @Test
    void leavesTheGoodsWhenOneOfTwoPaymentsWasGivenBackOutside() {
        InMemoryLedger order =
                paid(
                        SoldOrderFixture.in("EUR").line(MUGS, 1, 10_000),
                        card(31, 10_000),
                        card(32, 10_000));
        assertThat(order.money().getOverpaid()).isEqualTo(10_000);
        order.refundOutside(order.getCaptures().get(0), 10_000);
        assertThat(order.money().getLeft()).isEqualTo(10_000);
        assertThat(order.money().getOverpaid()).isZero();
        assertThat(compute(order, sum(10_000)).getPayouts())
                .extracting(payout -> payout.getTender().getCaptureId())
                .containsExactly(32L);
    }

    @Test
    void givesAnOverpaymentAPlaceOfItsOwn() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 1, 10_000), 10_000);
        order.edit(SoldOrderFixture.in("EUR").line(MUGS, 1, 9000).order());
        assertThat(order.money().getLeft()).isEqualTo(9000);
        assertThat(order.money().getOverpaid()).isEqualTo(1000);
        assertRefused(order, only(1001, overpayment(order)), 1000);
        ComputedRefund refund = give(order, only(400, overpayment(order)));
        assertThat(refund.getPayouts()).extracting(PlannedPayout::getAmount).containsExactly(400L);
        assertThat(refund.getBreakdown().getStanding().getLeft()).hasToString("100.00 EUR");
        assertThat(refund.getBreakdown().getStanding().getAfter()).hasToString("96.00 EUR");
        assertThat(give(order, overpayment(order)).getTotal()).isEqualTo(600);
        assertThat(order.money().getOverpaid()).isZero();
        assertThat(order.money().getLeft()).isEqualTo(9000);
        assertThatThrownBy(() -> compute(order, overpayment(order)))
                .isInstanceOf(NothingToRefundException.class);
        assertThat(give(order, mugs(order, 1)).getTotal()).isEqualTo(9000);
        assertThat(order.money().getAllLeft()).isZero();
    }

    @Test
    void readsBackTheBreakdownOfAnOverpayment() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 1, 9000), 10_000);
        String stored = BreakdownJson.write(compute(order, overpayment(order)).getBreakdown());
        assertThat(stored).contains("{\"kind\":\"OVERPAYMENT\",\"subject\":7,");
        RefundBreakdown read = BreakdownJson.read("RF-1", stored).get();
        assertThat(read.getItems().get(0).getKind()).isEqualTo(RefundableItemKind.OVERPAYMENT);
        assertThat(BreakdownJson.write(read)).isEqualTo(stored);
    }

    @Test
    void doesNotCallAUnitThatBecameCheaperAfterItsRefundAnOverpayment() {
        InMemoryLedger order =
                paidByCard(
                        SoldOrderFixture.in("EUR").line(MUGS, 1, 10_000).line(13, 1, 500), 10_500);
        give(order, mugs(order, 1));
        order.edit(SoldOrderFixture.in("EUR").line(MUGS, 1, 6000).line(13, 1, 500).order());
        assertThat(order.money().getOverpaid()).isZero();
        assertThat(order.money().getLeft()).isEqualTo(500);
    }

    @Test
    void doesNotRefundAnOverpaymentForUnits() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 1, 1000), 1500);
        assertRefused(order, sum(1001), 1000);
    }
}
