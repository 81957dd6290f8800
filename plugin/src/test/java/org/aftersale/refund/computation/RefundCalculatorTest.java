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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.LedgerPayout;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.entitlement.StoredUses;
import org.aftersale.refund.entitlement.UnitAmounts;
import org.aftersale.shared.Amount;
import org.aftersale.shared.MessageReference;
import org.junit.jupiter.api.Test;

class RefundCalculatorTest {

    private final RefundCalculator calculator = RefundCalculationFixture.calculator();

    /** One mug of 100.00, paid by card. */
    private final InMemoryLedger one =
            paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 1, 10_000), 10_000);

    @Test
    void rejectsSixtyAfterSixtyOfAHundredAndNamesForty() {
        give(one, sum(6000));
        assertRefused(one, sum(6000), 4000);
        assertRefused(one, only(6000, mugs(one, 1)), 4000);
        give(one, sum(4000));
        assertThat(one.money().getLeft()).isZero();
    }

    @Test
    void countsAUnitNamedTwiceInARequestOnce() {
        CheckedRefundRequest twice = mugs(one, 1, 1);
        assertThat(compute(one, twice).getTotal()).isEqualTo(10_000);
        assertRefused(one, only(12_000, twice), 10_000);
    }

    @Test
    void refundsTheRestOfAUnitNamedTwiceOnce() {
        give(one, only(6000, mugs(one, 1)));
        assertThat(compute(one, mugs(one, 1, 1)).getTotal()).isEqualTo(4000);
    }

    @Test
    void rejectsOneCentMoreThanWasPaid() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 1, 17_925), 17_925);
        assertRefused(order, sum(17_926), 17_925);
        assertThat(compute(order, sum(17_925)).getTotal()).isEqualTo(17_925);
    }

    @Test
    void rejectsAnAmountAboveTheSelectedUnits() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 3, 3000), 3000);
        assertRefused(order, only(1001, mugs(order, 1)), 1000);
    }

    @Test
    void refundsNothingThatWasNotCaptured() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 3, 3000), 2500);
        assertRefused(order, mugs(order, 1, 2, 3), 2500);
        assertRefused(order, sum(2501), 2500);
        assertRefused(order, sum(3001), 2500);
        assertThat(compute(order, only(2500, mugs(order, 1, 2, 3))).getTotal()).isEqualTo(2500);
    }

    @Test
    void refundsNothingForAnUnpaidOrderNotEvenAsCredit() {
        InMemoryLedger order = paid(SoldOrderFixture.in("EUR").line(MUGS, 1, 1000));
        assertRefused(order, mugs(order, 1), 0);
        assertRefused(
                order, new CheckedRefundRequest(RefundCalculationFixture.none(), 1L, true), 0);
    }

    @Test
    void refundsNothingForAVoidedCapture() {
        InMemoryLedger order = paid(SoldOrderFixture.in("EUR").line(MUGS, 1, 1000), card(31, 0));
        assertRefused(order, sum(1), 0);
    }

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

    /** The mugs and the shipping of docs/money.md: 60.99. */
    private static SoldOrderFixture documented() {
        return SoldOrderFixture.in("EUR")
                .line(
                        MUGS,
                        Collections.singletonList(priced(3, 6600, 5997)),
                        parcel(3, 5997, 1000, tax("Tax", "0.0825", 412)))
                .shipping(5, 690);
    }

    private static CheckedRefundRequest overpayment(InMemoryLedger order) {
        List<EntitledUnit> units = order.money().getEntitlement().getUnits();
        return new CheckedRefundRequest(
                Collections.singletonList(units.get(units.size() - 1)), null, false);
    }

    @Test
    void doesNotRefundAnOverpaymentForUnits() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 1, 1000), 1500);
        assertRefused(order, sum(1001), 1000);
    }

    @Test
    void countsRefundsMadeOutsideTheModule() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 2, 2000), 2000);
        order.refundOutside(order.getCaptures().get(0), 700);
        assertThat(order.money().getLeft()).isEqualTo(1300);
        assertRefused(order, mugs(order, 1, 2), 1300);
    }

    @Test
    void leavesNothingOfARefundedUnit() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 2, 2000), 2000);
        give(order, mugs(order, 1));
        assertThatThrownBy(() -> compute(order, mugs(order, 1)))
                .isInstanceOf(NothingToRefundException.class)
                .extracting(failure -> ((NothingToRefundException) failure).getText())
                .isEqualTo(MessageReference.of("aftersale.error.refund.nothing"));
    }

    @Test
    void refundsNothingForAFreeUnit() {
        InMemoryLedger order =
                paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 1, 0).line(13, 1, 500), 500);
        assertThatThrownBy(() -> compute(order, mugs(order, 1)))
                .isInstanceOf(NothingToRefundException.class);
    }

    @Test
    void rejectsAnEmptyRequest() {
        assertThatThrownBy(
                        () ->
                                compute(
                                        one,
                                        new CheckedRefundRequest(
                                                RefundCalculationFixture.none(), null, false)))
                .isInstanceOf(NothingToRefundException.class);
    }

    @Test
    void neverRefundsAnOrderDiscount() {
        InMemoryLedger order =
                paidByCard(
                        SoldOrderFixture.in("EUR")
                                .line(
                                        MUGS,
                                        Collections.singletonList(priced(2, 2000, 2000)),
                                        parcel(2, 2000, 500)),
                        1500);
        assertThat(compute(order, mugs(order, 1)).getTotal()).isEqualTo(750);
        assertThat(compute(order, mugs(order, 1, 2)).getTotal()).isEqualTo(1500);
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
    void countsPendingPayouts() {
        give(one, sum(10_000));
        assertRefused(one, sum(1), 0);
    }

    @Test
    void ignoresDeclinedAndCancelledRefunds() {
        LedgerPayout payout = giveAndBook(one, mugs(one, 1));
        one.decline(payout);
        assertThat(compute(one, mugs(one, 1)).getTotal()).isEqualTo(10_000);
    }

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

    private ComputedRefund compute(InMemoryLedger ledger, CheckedRefundRequest asked) {
        return calculator.compute(ledger.money(), asked);
    }

    private ComputedRefund give(InMemoryLedger ledger, CheckedRefundRequest asked) {
        ComputedRefund refund = compute(ledger, asked);
        ledger.book(refund);
        return refund;
    }

    private LedgerPayout giveAndBook(InMemoryLedger ledger, CheckedRefundRequest asked) {
        give(ledger, asked);
        List<LedgerPayout> payouts = new ArrayList<>(ledger.getPayouts());
        return payouts.get(payouts.size() - 1);
    }

    private static UnitAmounts cells(ComputedRefund refund) {
        assertThat(refund.getPayouts()).hasSize(1);
        return refund.getPayouts().get(0).getAmounts();
    }

    private void assertRefused(InMemoryLedger ledger, CheckedRefundRequest asked, long left) {
        RefundExceedsEntitlementException failure =
                catchThrowableOfType(
                        () -> compute(ledger, asked), RefundExceedsEntitlementException.class);
        assertThat(failure.getLeft()).isEqualTo(left);
        assertThat(failure.getText())
                .isEqualTo(
                        MessageReference.of(
                                "aftersale.error.refund.above", Amount.ofMinor(left, "EUR")));
    }
}
