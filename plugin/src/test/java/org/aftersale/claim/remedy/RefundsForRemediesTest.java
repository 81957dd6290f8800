package org.aftersale.claim.remedy;

import static org.aftersale.claim.ClaimFixtures.LAMP;
import static org.aftersale.claim.ClaimFixtures.MUGS;
import static org.aftersale.claim.ClaimFixtures.claim;
import static org.aftersale.claim.ClaimFixtures.line;
import static org.aftersale.claim.ClaimFixtures.settled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.LineStatus;
import org.aftersale.claim.Remedy;
import org.aftersale.refund.PaidRefunds;
import org.aftersale.refund.Refund;
import org.aftersale.refund.status.RefundStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which refund does what was approved. */
class RefundsForRemediesTest {

    private static final long FILED = 100;

    private final ClaimLine two = line(1, MUGS, 2, LineStatus.APPROVED);
    private final Claim refunded = claim(Remedy.REFUND, FILED, two);

    @Test
    void aRefundOfAllClaimedUnitsDoesIt() {
        assertThat(settles(refunded, two, refund("RF-1", 200, MUGS, 1, 2, 1000))).isEqualTo("RF-1");
    }

    @Test
    void severalRefundsDoItTogether() {
        Refund first = refund("RF-1", 200, MUGS, 1, 1, 1000);
        Refund half = refund("RF-2", 300, MUGS, 3, 1, 400);
        assertThat(settles(refunded, two, first, half)).isNull();
        Refund rest = refund("RF-3", 400, MUGS, 3, 1, 600);
        assertThat(settles(refunded, two, first, half, rest)).isEqualTo("RF-3");
    }

    @Test
    void aPartOfThePriceIsNoRefundOfTheUnit() {
        assertThat(settles(refunded, two, refund("RF-1", 200, MUGS, 1, 3, 10))).isNull();
    }

    @Test
    void aRefundOfOtherGoodsOrFromBeforeTheClaimDoesNotDoIt() {
        assertThat(settles(refunded, two, refund("RF-1", 200, LAMP, 1, 2, 1000))).isNull();
        assertThat(settles(refunded, two, refund("RF-1", FILED - 1, MUGS, 1, 2, 1000))).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = RefundStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PAID")
    void aRefundThatIsNotWhollyPaidDoesNotDoIt(RefundStatus status) {
        Refund refund = PaidRefunds.of("RF-1", 200, status, MUGS, 1, 2, 1000);
        assertThat(settles(refunded, two, refund)).isNull();
    }

    @Test
    void noUnitIsCountedForTwoClaims() {
        ClaimLine earlier = settled(line(2, MUGS, 2, LineStatus.APPROVED), "RF-1");
        Claim other = claim(Remedy.REFUND, FILED, earlier);
        Refund refund = refund("RF-1", 200, MUGS, 1, 2, 1000);
        assertThat(
                        new RefundsForRemedies(
                                        Arrays.asList(other, refunded), Arrays.asList(refund))
                                .of(refunded, two))
                .isNull();
    }

    @Test
    void unitsOfAnEarlierClaimAreNotTakenFromALaterOne() {
        Claim other = claim(Remedy.REFUND, FILED, settled(two, "RF-1"));
        ClaimLine third = line(2, MUGS, 1, LineStatus.APPROVED);
        Claim later = claim(Remedy.REFUND, 300, third);
        Refund first = refund("RF-1", 200, MUGS, 1, 2, 1000);
        Refund second = refund("RF-2", 400, MUGS, 3, 1, 1000);
        assertThat(settles(third, later, Arrays.asList(other, later), first)).isNull();
        assertThat(settles(third, later, Arrays.asList(other, later), first, second))
                .isEqualTo("RF-2");
    }

    @Test
    void aReducedPriceTakesNoUnitFromARefund() {
        Claim reduced = claim(Remedy.PRICE_REDUCTION, FILED, settled(two, "RF-1"));
        ClaimLine third = line(2, MUGS, 1, LineStatus.APPROVED);
        Claim later = claim(Remedy.REFUND, FILED, third);
        Refund part = refund("RF-1", 200, MUGS, 1, 2, 10);
        Refund whole = refund("RF-2", 300, MUGS, 3, 1, 1000);
        assertThat(settles(third, later, Arrays.asList(reduced, later), part, whole))
                .isEqualTo("RF-2");
    }

    @Test
    void eachOfTwoReducedPricesHasItsRefundWhenBothArePaidBeforeTheDecision() {
        Claim one = claim(Remedy.PRICE_REDUCTION, FILED, two);
        ClaimLine third = line(2, MUGS, 1, LineStatus.APPROVED);
        Claim other = claim(Remedy.PRICE_REDUCTION, FILED, third);
        Refund[] paid = {refund("RF-1", 200, MUGS, 1, 2, 10), refund("RF-2", 300, MUGS, 3, 1, 10)};
        String first = settles(two, one, Arrays.asList(one, other), paid);
        settled(two, first);
        assertThat(settles(third, other, Arrays.asList(one, other), paid))
                .isNotNull()
                .isNotEqualTo(first);
    }

    @Test
    void noRefundOfWhichAUnitWasCountedReducesAPrice() {
        Claim done = claim(Remedy.REFUND, FILED, settled(two, "RF-2"));
        ClaimLine third = line(2, MUGS, 1, LineStatus.APPROVED);
        Claim reduced = claim(Remedy.PRICE_REDUCTION, FILED, third);
        Refund[] paid = {
            refund("RF-1", 200, MUGS, 1, 1, 1000), refund("RF-2", 300, MUGS, 2, 1, 1000)
        };
        assertThat(settles(third, reduced, Arrays.asList(done, reduced), paid)).isNull();
    }

    @Test
    void theRefundThatDidItIsNamedNotALaterOne() {
        Refund whole = refund("RF-1", 200, MUGS, 1, 2, 1000);
        Refund other = refund("RF-2", 300, MUGS, 3, 1, 10);
        assertThat(settles(refunded, two, whole, other)).isEqualTo("RF-1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Remedy.class,
            names = {"PRICE_REDUCTION", "SHOP_DECIDES"})
    void anyRefundOfTheLineReducesItsPrice(Remedy remedy) {
        Claim reduced = claim(remedy, FILED, two);
        assertThat(settles(reduced, two, refund("RF-1", 200, MUGS, 1, 2, 10))).isEqualTo("RF-1");
        assertThat(settles(reduced, two, refund("RF-1", 200, LAMP, 1, 1, 10))).isNull();
        assertThat(settles(reduced, two, refund("RF-1", FILED - 1, MUGS, 1, 2, 10))).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Remedy.class,
            names = {"REPAIR", "REPLACEMENT"})
    void noRefundRepairsOrReplaces(Remedy remedy) {
        Claim claim = claim(remedy, FILED, two);
        assertThat(settles(claim, two, refund("RF-1", 200, MUGS, 1, 3, 1000))).isNull();
    }

    @Test
    void nothingIsOwedForALineThatIsRejectedOrSettled() {
        Refund refund = refund("RF-1", 200, MUGS, 1, 3, 1000);
        ClaimLine rejected = line(3, MUGS, 1, LineStatus.REJECTED);
        assertThat(settles(claim(Remedy.REFUND, FILED, rejected), rejected, refund)).isNull();
        ClaimLine done = settled(line(4, MUGS, 1, LineStatus.APPROVED), null);
        assertThat(settles(claim(Remedy.REFUND, FILED, done), done, refund)).isNull();
    }

    private static Refund refund(String number, long at, long line, int first, int count, int now) {
        return PaidRefunds.of(number, at, RefundStatus.PAID, line, first, count, now);
    }

    private static String settles(Claim claim, ClaimLine line, Refund... refunds) {
        return settles(line, claim, Arrays.asList(claim), refunds);
    }

    private static String settles(
            ClaimLine line, Claim claim, List<Claim> claims, Refund... refunds) {
        return new RefundsForRemedies(claims, Arrays.asList(refunds)).of(claim, line);
    }
}
