package org.aftersale.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;
import org.junit.jupiter.api.Test;

/** What becomes of reports, in every order in which they can come. */
class ReportBookTest {

    private static final long DAY = 86_400_000L;
    private static final long ORDERED = 1_700_000_000_000L;
    private static final long NOW = ORDERED + 30 * DAY;

    private final ReportBook book = new ReportBook(NOW);
    private int keys;
    private ParcelRecord parcel;

    ReportBookTest() {
        Map<String, OrderParcels> orders = new HashMap<>();
        orders.put("A", order("A", 11));
        orders.put("B", order("B", 21, 22));
        book.open(orders, Collections.emptyList(), Collections.emptyList());
    }

    @Test
    void refusesADeliveryBeforeTheShipment() {
        assertThat(say(ParcelStatus.SHIPPED, 4)).isEqualTo(ReportVerdict.RECORDED);
        assertThat(say(ParcelStatus.DELIVERED, 3))
                .isEqualTo(ReportVerdict.DELIVERED_BEFORE_SHIPPED);
        assertThat(say(ParcelStatus.LOST, 3)).isEqualTo(ReportVerdict.ENDED_BEFORE_SHIPPED);
        assertThat(say(ParcelStatus.RETURNED, 3)).isEqualTo(ReportVerdict.ENDED_BEFORE_SHIPPED);
        assertThat(say(ParcelStatus.DELIVERED, 5)).isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcel.deliveredAt).isEqualTo(ORDERED + 5 * DAY);
    }

    @Test
    void refusesAShipmentAfterTheDelivery() {
        say(ParcelStatus.DELIVERED, 5);
        assertThat(say(ParcelStatus.SHIPPED, 6)).isEqualTo(ReportVerdict.DELIVERED_BEFORE_SHIPPED);
    }

    @Test
    void keepsAnOlderShipmentThatComesAfterTheDelivery() {
        say(ParcelStatus.DELIVERED, 5);
        assertThat(say(ParcelStatus.SHIPPED, 4)).isEqualTo(ReportVerdict.OUT_OF_ORDER);
        assertThat(parcel.status).isEqualTo(ParcelStatus.DELIVERED);
        assertThat(parcel.shippedAt).isEqualTo(ORDERED + 4 * DAY);
        assertThat(say(ParcelStatus.SHIPPED, 3)).isEqualTo(ReportVerdict.ALREADY_KNOWN);
        assertThat(parcel.shippedAt).isEqualTo(ORDERED + 4 * DAY);
    }

    @Test
    void keepsTheFirstDateOfAParcelDeliveredTwice() {
        say(ParcelStatus.DELIVERED, 5);
        assertThat(say(ParcelStatus.DELIVERED, 7)).isEqualTo(ReportVerdict.ALREADY_KNOWN);
        assertThat(parcel.deliveredAt).isEqualTo(ORDERED + 5 * DAY);
    }

    @Test
    void leavesADeliveredParcelWhereItIsWhateverACarrierSaysLater() {
        say(ParcelStatus.DELIVERED, 5);
        assertThat(say(ParcelStatus.LOST, 8)).isEqualTo(ReportVerdict.LOST_AFTER_DELIVERED);
        assertThat(say(ParcelStatus.RETURNED, 8)).isEqualTo(ReportVerdict.RETURNED_AFTER_DELIVERED);
        assertThat(parcel.status).isEqualTo(ParcelStatus.DELIVERED);
    }

    @Test
    void aLostParcelCanTurnUpAndAReturnedOneCanBeSentAgain() {
        say(ParcelStatus.SHIPPED, 2);
        say(ParcelStatus.LOST, 9);
        assertThat(say(ParcelStatus.DELIVERED, 8)).isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcel.lostAt).isNull();
        assertThat(about("B", 1, ParcelStatus.RETURNED, 6)).isEqualTo(ReportVerdict.RECORDED);
        assertThat(about("B", 1, ParcelStatus.DELIVERED, 5)).isEqualTo(ReportVerdict.OUT_OF_ORDER);
        assertThat(about("B", 1, ParcelStatus.SHIPPED, 7)).isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcel.returnedAt).isNull();
    }

    @Test
    void refusesWhatIsDatedInTheFutureButForAWrongClock() {
        long skew = ReportRules.CLOCK_SKEW;
        assertThat(at(ParcelStatus.DELIVERED, NOW + skew + 1))
                .isEqualTo(ReportVerdict.IN_THE_FUTURE);
        assertThat(at(ParcelStatus.DELIVERED, NOW + skew)).isEqualTo(ReportVerdict.RECORDED);
    }

    @Test
    void takesTodaysDayBeforeItsNoonAndTheDayOfTheShipment() {
        long noonToCome = NOW + DAY / 4;
        assertThat(
                        judge(
                                ParcelReport.of("w", key(), "A", ParcelStatus.SHIPPED, noonToCome)
                                        .onThatDay()))
                .isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcel.shippedAt).isEqualTo(NOW);
        // delivered on the day of the shipment, hours after its noon
        about("B", 2, ParcelStatus.SHIPPED, 3);
        long noonBefore = ORDERED + 3 * DAY - DAY / 8;
        assertThat(
                        judge(
                                ParcelReport.of("w", key(), "B", ParcelStatus.DELIVERED, noonBefore)
                                        .ofNumber(2)
                                        .onThatDay()))
                .isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcel.deliveredAt).isEqualTo(parcel.shippedAt);
        assertThat(
                        judge(
                                ParcelReport.of("w", key(), "B", ParcelStatus.DELIVERED, NOW + DAY)
                                        .ofNumber(1)
                                        .onThatDay()))
                .isEqualTo(ReportVerdict.IN_THE_FUTURE);
    }

    @Test
    void refusesWhatIsDatedBeforeTheOrder() {
        assertThat(say(ParcelStatus.SHIPPED, -2)).isEqualTo(ReportVerdict.BEFORE_THE_ORDER);
        assertThat(say(ParcelStatus.SHIPPED, 0)).isEqualTo(ReportVerdict.RECORDED);
    }

    @Test
    void namesWhatItDoesNotFind() {
        assertThat(about("none", 1, ParcelStatus.SHIPPED, 1))
                .isEqualTo(ReportVerdict.UNKNOWN_ORDER);
        assertThat(about("B", 3, ParcelStatus.SHIPPED, 1)).isEqualTo(ReportVerdict.UNKNOWN_PARCEL);
        assertThat(about("B", null, ParcelStatus.SHIPPED, 1))
                .isEqualTo(ReportVerdict.PARCEL_NOT_NAMED);
        assertThat(judge(report("B", ParcelStatus.SHIPPED, 1).ofGroup(11L)))
                .isEqualTo(ReportVerdict.UNKNOWN_PARCEL);
        assertThat(judge(report("B", ParcelStatus.SHIPPED, 1).ofGroup(22L).ofNumber(1)))
                .isEqualTo(ReportVerdict.UNKNOWN_PARCEL);
        assertThat(judge(report("B", ParcelStatus.SHIPPED, 1).ofGroup(22L)))
                .isEqualTo(ReportVerdict.RECORDED);
    }

    @Test
    void answersARepeatedReportAsBeforeAndRefusesItsKeyWithAnotherContent() {
        ParcelReport first = ParcelReport.of("w", "k", "A", ParcelStatus.DELIVERED, ORDERED + DAY);
        assertThat(judge(first)).isEqualTo(ReportVerdict.RECORDED);
        JudgedReport again = book.judge(first);
        assertThat(again.getVerdict()).isEqualTo(ReportVerdict.REPEATED);
        assertThat(again.getAnswer().getFirst()).isEqualTo(ReportVerdict.RECORDED);
        assertThat(judge(ParcelReport.of("w", "k", "A", ParcelStatus.LOST, ORDERED + DAY)))
                .isEqualTo(ReportVerdict.KEY_REUSED);
        // another sender's keys are others
        assertThat(judge(ParcelReport.of("x", "k", "A", ParcelStatus.LOST, ORDERED + DAY)))
                .isEqualTo(ReportVerdict.LOST_AFTER_DELIVERED);
    }

    @Test
    void aRefusedReportDoesNotHoldItsKey() {
        assertThat(judge(ParcelReport.of("w", "k", "C", ParcelStatus.LOST, ORDERED + DAY)))
                .isEqualTo(ReportVerdict.UNKNOWN_ORDER);
        assertThat(judge(ParcelReport.of("w", "k", "A", ParcelStatus.LOST, ORDERED + DAY)))
                .isEqualTo(ReportVerdict.RECORDED);
    }

    @Test
    void refusesWhatLacksAFieldOrIsTooLong() {
        long at = ORDERED + DAY;
        assertThat(judge(ParcelReport.of(" ", "k", "A", ParcelStatus.LOST, at)))
                .isEqualTo(ReportVerdict.NO_SENDER);
        assertThat(judge(ParcelReport.of("w", "\u200B", "A", ParcelStatus.LOST, at)))
                .isEqualTo(ReportVerdict.NO_KEY);
        assertThat(judge(ParcelReport.of("w", "k", null, ParcelStatus.LOST, at)))
                .isEqualTo(ReportVerdict.NO_ORDER);
        assertThat(judge(ParcelReport.of("w", "k", "A", null, at)))
                .isEqualTo(ReportVerdict.UNKNOWN_STATUS);
        assertThat(judge(ParcelReport.of("w", "k", "A", ParcelStatus.AWAITING, at)))
                .isEqualTo(ReportVerdict.UNKNOWN_STATUS);
        String tenThousand = String.join("", Collections.nCopies(10_000, "9"));
        assertThat(judge(ParcelReport.of("w", "k", tenThousand, ParcelStatus.LOST, at)))
                .isEqualTo(ReportVerdict.TOO_LONG);
    }

    @Test
    void staffCorrectEverythingButTheOrderOfThings() {
        say(ParcelStatus.SHIPPED, 2);
        say(ParcelStatus.DELIVERED, 5);
        assertThat(byHand(ParcelStatus.DELIVERED, 1))
                .isEqualTo(ReportVerdict.DELIVERED_BEFORE_SHIPPED);
        assertThat(byHand(ParcelStatus.DELIVERED, 40)).isEqualTo(ReportVerdict.IN_THE_FUTURE);
        assertThat(byHand(ParcelStatus.DELIVERED, 6)).isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcel.deliveredAt).isEqualTo(ORDERED + 6 * DAY);
        assertThat(byHand(ParcelStatus.LOST, 7)).isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcel.deliveredAt).isNull();
        assertThat(byHand(ParcelStatus.AWAITING, 8)).isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcel.shippedAt).isNull();
        assertThat(parcel.lostAt).isNull();
    }

    private ReportVerdict byHand(ParcelStatus status, int day) {
        return judge(report("A", status, day).over(ParcelSource.STAFF));
    }

    private ReportVerdict say(ParcelStatus status, int day) {
        return about("A", null, status, day);
    }

    private ReportVerdict about(String order, Integer number, ParcelStatus status, int day) {
        return judge(report(order, status, day).ofNumber(number));
    }

    private ReportVerdict at(ParcelStatus status, long at) {
        return judge(ParcelReport.of("w", key(), "A", status, at));
    }

    private ParcelReport report(String order, ParcelStatus status, int day) {
        return ParcelReport.of("w", key(), order, status, ORDERED + day * DAY);
    }

    private String key() {
        return "k" + ++keys;
    }

    private ReportVerdict judge(ParcelReport report) {
        JudgedReport judged = book.judge(report);
        parcel = judged.getParcel() == null ? parcel : judged.getParcel();
        return judged.getVerdict();
    }

    private static OrderParcels order(String number, long... groups) {
        List<StoreParcel> parcels =
                Arrays.stream(groups)
                        .mapToObj(id -> new StoreParcel(id, null, Collections.singletonMap(id, 1)))
                        .collect(java.util.stream.Collectors.toList());
        return new OrderParcels(groups[0], number, ORDERED, "SUBMITTED", parcels);
    }
}
