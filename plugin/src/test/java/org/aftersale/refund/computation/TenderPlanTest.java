package org.aftersale.refund.computation;

import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.card;
import static org.aftersale.refund.computation.RefundCalculationFixture.giftCard;
import static org.aftersale.refund.computation.RefundCalculationFixture.paid;
import static org.aftersale.refund.computation.RefundCalculationFixture.storeCredit;
import static org.aftersale.refund.computation.RefundCalculationFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.LedgerCapture;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.EntitlementCalculator;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.aftersale.refund.entitlement.RefundedSoFar;
import org.aftersale.refund.entitlement.UnitAmounts;
import org.junit.jupiter.api.Test;

class TenderPlanTest {

    private final SoldOrderFixture sale =
            SoldOrderFixture.in("EUR").line(MUGS, 3, 6000).shipping(5, 3000);

    @Test
    void rejectsMoreThanThePaymentsCoverAndNamesTheirLimit() {
        Entitlement entitlement = EntitlementCalculator.of(sale.order());
        Tender spent = new Tender(1, 31, "CREDIT_CARD", "PASSTHROUGH", null, 9000, 8000, 300);
        OrderMoney money =
                new OrderMoney(
                        entitlement,
                        new RefundedSoFar(UnitAmounts.none(entitlement), 0),
                        Collections.singletonList(spent),
                        0);
        RefundExceedsEntitlementException failure =
                catchThrowableOfType(
                        () -> RefundCalculationFixture.calculator().compute(money, sum(701)),
                        RefundExceedsEntitlementException.class);
        assertThat(failure.getLeft()).isEqualTo(700);
    }

    @Test
    void refundsCardsThenGiftCardsThenStoreCredit() {
        InMemoryLedger order =
                paid(sale, storeCredit(31, 3000), giftCard(32, 3000), card(33, 3000));
        assertThat(plan(order, 8000)).containsExactly("33: 3000", "32: 3000", "31: 2000");
    }

    @Test
    void refundsTheOlderOfTwoCapturesFirst() {
        assertThat(plan(paid(sale, card(41, 5000), card(40, 4000)), 5000))
                .containsExactly("40: 4000", "41: 1000");
    }

    @Test
    void limitsAPaymentToItsCaptureLessPaidAndPendingRefunds() {
        LedgerCapture card = card(31, 5000);
        InMemoryLedger order = paid(sale, card, giftCard(32, 4000));
        order.book(RefundCalculationFixture.calculator().compute(order.money(), sum(1500)));
        order.pay(order.getPayouts().get(0));
        order.book(RefundCalculationFixture.calculator().compute(order.money(), sum(500)));
        order.refundOutside(card, 1000);
        assertThat(card.getRefunded()).isEqualTo(2500);
        assertThat(card.getPending()).isEqualTo(500);
        assertThat(plan(order, 2300)).containsExactly("31: 2000", "32: 300");
    }

    @Test
    void ignoresDeclinedPayouts() {
        InMemoryLedger order = paid(sale, card(31, 9000));
        order.book(RefundCalculationFixture.calculator().compute(order.money(), sum(9000)));
        order.decline(order.getPayouts().get(0));
        assertThat(plan(order, 9000)).containsExactly("31: 9000");
    }

    @Test
    void treatsAnOverRefundedPaymentAsEmpty() {
        assertThat(new Tender(1, 2, "CREDIT_CARD", null, null, 100, 150, 0).getLeft()).isZero();
    }

    @Test
    void createsNoPayoutForAnExhaustedPayment() {
        assertThat(plan(paid(sale, card(31, 0), card(32, 9000)), 100)).containsExactly("32: 100");
    }

    @Test
    void appliesTheStoresTenderOrderFirst() {
        TenderOrder youngestFirst = (one, other) -> Long.compare(id(other), id(one));
        InMemoryLedger order = paid(sale, card(31, 3000), giftCard(32, 3000), card(33, 3000));
        assertThat(plan(order, 7000, youngestFirst))
                .containsExactly("33: 3000", "32: 3000", "31: 1000");
    }

    @Test
    void breaksTiesOfTheStoresTenderOrderWithOurs() {
        InMemoryLedger order = paid(sale, storeCredit(31, 3000), card(32, 6000));
        assertThat(plan(order, 100, (one, other) -> 0)).containsExactly("32: 100");
    }

    @Test
    void plansManualPayoutsWithoutAGatewayExceptForStoreCredit() {
        InMemoryLedger order =
                paid(
                        sale,
                        card(31, 3000),
                        new LedgerCapture(9, 32, "BANK_ACCOUNT", null, 3000),
                        storeCredit(33, 3000));
        assertThat(payouts(order, sum(9000)))
                .extracting(PlannedPayout::getMethod)
                .containsExactly(
                        PayoutMethodCode.GATEWAY, PayoutMethodCode.HAND, PayoutMethodCode.CREDIT);
    }

    @Test
    void treatsAnUnknownPaymentTypeAsACard() {
        LedgerCapture odd = new LedgerCapture(9, 32, null, "PASSTHROUGH", 3000);
        assertThat(plan(paid(sale, giftCard(31, 6000), odd), 100)).containsExactly("32: 100");
    }

    @Test
    void assignsRequestedStoreCreditToNoPayment() {
        InMemoryLedger order = paid(sale, card(31, 9000));
        List<PlannedPayout> payouts =
                payouts(
                        order,
                        new CheckedRefundRequest(RefundCalculationFixture.none(), 700L, true));
        assertThat(payouts).hasSize(1);
        assertThat(payouts.get(0).getMethod()).isEqualTo(PayoutMethodCode.CREDIT);
        assertThat(payouts.get(0).getTender()).isNull();
        assertThat(payouts.get(0).getAmount()).isEqualTo(700);
    }

    @Test
    void splitsAUnitBetweenTwoPaymentsInProportion() {
        SoldOrderFixture taxed =
                SoldOrderFixture.in("EUR")
                        .line(MUGS, 1, 1000, SoldOrderFixture.tax("VAT", "0.20", 200));
        InMemoryLedger order = paid(taxed, card(31, 600), giftCard(32, 600));
        List<PlannedPayout> payouts = payouts(order, sum(1200));
        assertThat(payouts)
                .extracting(payout -> payout.getAmounts().get(0, 1))
                .containsExactly(100L, 100L);
    }

    private static long id(Tender tender) {
        return tender.getCaptureId();
    }

    private static List<PlannedPayout> payouts(InMemoryLedger order, CheckedRefundRequest asked) {
        return RefundCalculationFixture.calculator().compute(order.money(), asked).getPayouts();
    }

    /** Each payout as capture and amount. */
    private static List<String> plan(InMemoryLedger order, long sum, TenderOrder... before) {
        return RefundCalculationFixture.calculator(before)
                .compute(order.money(), sum(sum))
                .getPayouts()
                .stream()
                .map(payout -> id(payout.getTender()) + ": " + payout.getAmount())
                .collect(Collectors.toList());
    }
}
