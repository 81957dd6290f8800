package org.aftersale.refund.computation;

import static org.aftersale.money.SoldOrderFixture.parcel;
import static org.aftersale.money.SoldOrderFixture.priced;
import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.card;
import static org.aftersale.refund.computation.RefundCalculationFixture.mugs;
import static org.aftersale.refund.computation.RefundCalculationFixture.only;
import static org.aftersale.refund.computation.RefundCalculationFixture.paid;
import static org.aftersale.refund.computation.RefundCalculationFixture.paidByCard;
import static org.aftersale.refund.computation.RefundCalculationFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.LedgerPayout;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.shared.MessageReference;
import org.junit.jupiter.api.Test;

/** No more is refunded than was paid and is left. */
class RefundCeilingTest extends RefundCalculatorTestBase {

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

    private LedgerPayout giveAndBook(InMemoryLedger ledger, CheckedRefundRequest asked) {
        give(ledger, asked);
        List<LedgerPayout> payouts = new ArrayList<>(ledger.getPayouts());
        return payouts.get(payouts.size() - 1);
    }
}
