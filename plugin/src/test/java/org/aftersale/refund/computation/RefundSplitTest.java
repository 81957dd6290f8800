package org.aftersale.refund.computation;

import static org.aftersale.money.SoldOrderFixture.parcel;
import static org.aftersale.money.SoldOrderFixture.priced;
import static org.aftersale.money.SoldOrderFixture.tax;
import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.card;
import static org.aftersale.refund.computation.RefundCalculationFixture.giftCard;
import static org.aftersale.refund.computation.RefundCalculationFixture.mugs;
import static org.aftersale.refund.computation.RefundCalculationFixture.only;
import static org.aftersale.refund.computation.RefundCalculationFixture.paid;
import static org.aftersale.refund.computation.RefundCalculationFixture.paidByCard;
import static org.aftersale.refund.computation.RefundCalculationFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.entitlement.StoredUses;
import org.aftersale.refund.entitlement.UnitAmounts;
import org.junit.jupiter.api.Test;

/** How an amount is split over units, taxes and payments. */
class RefundSplitTest extends RefundCalculatorTestBase {

    @Test
    void refundsAWholeOrderWithAPaymentFee() {
        InMemoryLedger order = paidByCard(documented().line(13, 1, 4000).total(10_449), 10_449);
        assertThat(give(order, sum(10_449)).getTotal()).isEqualTo(10_449);
        assertThat(order.money().getAllLeft()).isZero();
    }

    @Test
    void splitsATypedSumByTaxBeforeItGoesByUnit() {
        InMemoryLedger order =
                paidByCard(
                        SoldOrderFixture.in("EUR")
                                .line(MUGS, 200, 20_000, tax("VAT", "0.23", 4600)),
                        24_600);
        assertThat(cells(compute(order, sum(123))).ofComponent(1)).isEqualTo(23);
        assertThat(cells(compute(order, sum(123))).ofComponent(0)).isEqualTo(100);
    }

    @Test
    void ofTheDeliveryNoMoreThanAskedForAndTheGoodsAsTheyAre() {
        InMemoryLedger order = paidByCard(documented(), 6_099);
        CheckedRefundRequest all =
                new CheckedRefundRequest(order.money().getEntitlement().getUnits(), null, false);

        ComputedRefund refund = compute(order, all.withDeliveryAtMost(499L));

        long whole = compute(order, all).getTotal();
        assertThat(refund.getTotal()).isEqualTo(whole - 690 + 499);
        assertThat(refund.getBreakdown().getSteps()).hasSize(1);
        assertThat(mugsOf(cells(refund))).isEqualTo(mugsOf(cells(compute(order, all))));
        assertThat(compute(order, all.withDeliveryAtMost(900L)).getTotal()).isEqualTo(whole);
    }

    private static long mugsOf(UnitAmounts amounts) {
        return amounts.getEntitlement().getUnits().stream()
                .filter(unit -> unit.getSubject().getKind() == RefundableItemKind.UNIT)
                .mapToLong(unit -> amounts.ofUnit(unit.getIndex()))
                .sum();
    }

    @Test
    void creditThatPaidGoesBackToItsPaymentWhenARefundIsToBecomeCredit() {
        InMemoryLedger order =
                paid(
                        SoldOrderFixture.in("EUR").line(MUGS, 1, 10_000),
                        card(31, 6000),
                        RefundCalculationFixture.storeCredit(32, 4000));
        ComputedRefund first =
                give(order, new CheckedRefundRequest(RefundCalculationFixture.none(), 5000L, true));
        assertThat(first.getPayouts()).hasSize(1);
        assertThat(first.getPayouts().get(0).getTender()).isNull();
        ComputedRefund rest =
                give(order, new CheckedRefundRequest(RefundCalculationFixture.none(), 5000L, true));
        assertThat(rest.getPayouts())
                .extracting(PlannedPayout::getAmount)
                .containsExactly(1000L, 4000L);
        assertThat(rest.getPayouts().get(0).getTender()).isNull();
        assertThat(rest.getPayouts().get(1).getTender().getCaptureId()).isEqualTo(32);
        assertThat(rest.getPayouts())
                .extracting(PlannedPayout::getMethod)
                .containsOnly(PayoutMethodCode.CREDIT);
    }

    @Test
    void readsRefundsOfATaxThatWasStoredBeforeItsAuthorityWasToldApart() {
        SoldOrderFixture sale =
                SoldOrderFixture.in("USD")
                        .line(
                                MUGS,
                                1,
                                1000,
                                tax("Sales tax", "0.02", "State", 20),
                                tax("Sales tax", "0.02", "City", 20));
        StoredUses uses =
                new StoredUses(
                        org.aftersale.refund.entitlement.EntitlementCalculator.of(sale.order()));
        uses.add(RefundableItemKind.UNIT, MUGS, 1, "Sales tax 2%", 10);
        assertThat(uses.refunded().getOnRemovedUnits()).isZero();
        assertThat(uses.refunded().getAmounts().get(0, 1)).isEqualTo(5);
        assertThat(uses.refunded().getAmounts().get(0, 2)).isEqualTo(5);
    }

    @Test
    void doesNotTaxADiscountTwice() {
        // 10.00 less 2.00; 23 % of the 8.00 that were paid
        InMemoryLedger order =
                paidByCard(
                        SoldOrderFixture.in("EUR")
                                .line(
                                        MUGS,
                                        Collections.singletonList(priced(1, 1000, 1000)),
                                        parcel(1, 1000, 200, tax("VAT", "0.23", 184))),
                        984);
        ComputedRefund refund = compute(order, mugs(order, 1));
        assertThat(refund.getTotal()).isEqualTo(984);
        assertThat(cells(refund).ofComponent(1)).isEqualTo(184);
    }

    @Test
    void equalUnitsAreRefundedEquallyInAnyOrder() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 3, 5700), 5700);
        for (int number : new int[] {2, 3, 1}) {
            assertThat(give(order, mugs(order, number)).getTotal()).isEqualTo(1900);
        }
        assertThat(order.money().getLeft()).isZero();
    }

    @Test
    void refundsARemainingCentOnceInAnyOrder() {
        for (int[] numbers : new int[][] {{1, 2, 3}, {3, 2, 1}, {2, 1, 3}}) {
            InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 3, 1000), 1000);
            long total = 0;
            for (int number : numbers) {
                total += give(order, mugs(order, number)).getTotal();
            }
            assertThat(total).isEqualTo(1000);
        }
    }

    @Test
    void manySmallRefundsAddUpToThePriceAndTaxPaid() {
        InMemoryLedger order =
                paidByCard(
                        SoldOrderFixture.in("EUR").line(MUGS, 3, 5997, tax("VAT", "0.0825", 495)),
                        6492);
        while (order.money().getLeft() > 0) {
            give(order, sum(Math.min(7, order.money().getLeft())));
        }
        assertThat(order.money().getRefundedSoFar().getAmounts().ofComponent(0)).isEqualTo(5997);
        assertThat(order.money().getRefundedSoFar().getAmounts().ofComponent(1)).isEqualTo(495);
    }

    @Test
    void splitsTheDocumentedExampleBetweenCardAndGiftCard() {
        InMemoryLedger order =
                paid(
                        SoldOrderFixture.in("USD")
                                .line(MUGS, 3, 5409)
                                .line(13, 1, 4000)
                                .shipping(5, 690),
                        giftCard(31, 5000),
                        card(32, 5099));
        assertThat(compute(order, sum(8000)).getPayouts())
                .extracting(PlannedPayout::getAmount)
                .containsExactly(5099L, 2901L);
    }

    @Test
    void splitsAUnitsAmountBetweenPriceAndTaxInProportion() {
        InMemoryLedger order =
                paidByCard(
                        SoldOrderFixture.in("USD")
                                .line(
                                        MUGS,
                                        Collections.singletonList(priced(3, 6600, 5997)),
                                        parcel(3, 5997, 1000, tax("Tax", "0.0825", 412))),
                        5409);
        UnitAmounts cells = cells(compute(order, only(1000, mugs(order, 1))));
        assertThat(cells.get(0, 0)).isEqualTo(923);
        assertThat(cells.get(0, 1)).isEqualTo(77);
    }

    @Test
    void splitsAnOrderAmountOverShippingToo() {
        InMemoryLedger order =
                paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 1, 3000).shipping(5, 1000), 4000);
        UnitAmounts cells = cells(compute(order, sum(400)));
        EntitledUnit shipping = order.getEntitlement().unit(RefundableItemKind.SHIPPING, 5, 1);
        assertThat(cells.ofUnit(shipping.getIndex())).isEqualTo(100);
    }
}
