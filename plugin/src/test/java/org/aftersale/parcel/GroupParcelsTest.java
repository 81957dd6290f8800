package org.aftersale.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;
import org.aftersale.parcel.unit.ParcelUnits;
import org.junit.jupiter.api.Test;

/** Three mugs and a lamp in one fulfilment group, sent in several parcels. */
class GroupParcelsTest {

    private static final long DAY = 86_400_000L;
    private static final long ORDERED = 1_700_000_000_000L;
    private static final long GROUP = 31;

    private final OrderParcels order;
    private final ReportBook book = new ReportBook(ORDERED + 30 * DAY);
    private final Map<Long, ParcelRecord> records = new LinkedHashMap<>();
    private int keys;

    GroupParcelsTest() {
        StoreParcel group = new StoreParcel(GROUP, "SHIPPED", units("301=3 302=1"));
        order = new OrderParcels(3, "C", ORDERED, "SHIPPED", Collections.singletonList(group));
        book.open(
                Collections.singletonMap("C", order),
                Collections.emptyList(),
                Collections.emptyList());
    }

    @Test
    void refusesUnitsThatTheGroupHasNot() {
        assertThat(say(ParcelStatus.SHIPPED, 1, "301=4")).isEqualTo(ReportVerdict.UNKNOWN_UNITS);
        assertThat(say(ParcelStatus.SHIPPED, 1, "999=1")).isEqualTo(ReportVerdict.UNKNOWN_UNITS);
        say(ParcelStatus.SHIPPED, 1, "301=2");
        assertThat(say(ParcelStatus.SHIPPED, 1, "301=2 302=1"))
                .isEqualTo(ReportVerdict.UNKNOWN_UNITS);
    }

    @Test
    void withoutUnitsAReportIsAboutTheGroup() {
        assertThat(say(ParcelStatus.SHIPPED, 1, "")).isEqualTo(ReportVerdict.RECORDED);
        assertThat(say(ParcelStatus.DELIVERED, 3, "301=3 302=1")).isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcels()).containsExactly("301=3 302=1 DELIVERED 3");
    }

    @Test
    void eachParcelHasItsOwnDelivery() {
        say(ParcelStatus.SHIPPED, 1, "301=1");
        say(ParcelStatus.SHIPPED, 2, "301=2");
        say(ParcelStatus.DELIVERED, 4, "301=1");
        assertThat(parcels())
                .containsExactlyInAnyOrder(
                        "301=1 DELIVERED 4", "301=2 SHIPPED null", "302=1 SHIPPED null");
        say(ParcelStatus.DELIVERED, 6, "301=2");
        say(ParcelStatus.DELIVERED, 5, "302=1");
        assertThat(parcels())
                .containsExactlyInAnyOrder(
                        "301=1 DELIVERED 4", "301=2 DELIVERED 6", "302=1 DELIVERED 5");
    }

    @Test
    void parcelsOfTheSameUnitsAreToldApartByTheirTrackingNumbers() {
        track(ParcelStatus.SHIPPED, 1, "301=1", "t1");
        track(ParcelStatus.SHIPPED, 1, "301=1", "t2");
        assertThat(say(ParcelStatus.DELIVERED, 3, "301=1"))
                .isEqualTo(ReportVerdict.PARCEL_NOT_NAMED);
        track(ParcelStatus.DELIVERED, 3, "301=1", "t2");
        assertThat(parcels())
                .containsExactlyInAnyOrder(
                        "301=1 SHIPPED null", "301=1 DELIVERED 3", "301=1 302=1 SHIPPED null");
    }

    @Test
    void aGroupThatIsAllInParcelsNeedsTheirUnits() {
        say(ParcelStatus.SHIPPED, 1, "301=3");
        say(ParcelStatus.SHIPPED, 1, "302=1");
        assertThat(say(ParcelStatus.DELIVERED, 2, "")).isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcels()).containsExactlyInAnyOrder("301=3 SHIPPED null", "302=1 DELIVERED 2");
    }

    @Test
    void whatArrivedAsOneParcelIsDividedByStaffOnly() {
        say(ParcelStatus.DELIVERED, 2, "");
        assertThat(say(ParcelStatus.SHIPPED, 4, "301=1")).isEqualTo(ReportVerdict.REPORTED_AS_ONE);
        assertThat(judge(report(ParcelStatus.SHIPPED, 4, "301=1").over(ParcelSource.STAFF)))
                .isEqualTo(ReportVerdict.RECORDED);
        assertThat(parcels())
                .containsExactlyInAnyOrder("301=1 SHIPPED null", "301=2 302=1 DELIVERED 2");
    }

    @Test
    void aParcelThatIsNotThereCannotBeCorrected() {
        ParcelReport report = report(ParcelStatus.SHIPPED, 4, "").over(ParcelSource.STAFF);
        assertThat(judge(report.ofPart(-5L))).isEqualTo(ReportVerdict.UNKNOWN_PARCEL);
    }

    @Test
    void twoNodesNameANewParcelAlike() {
        say(ParcelStatus.SHIPPED, 1, "301=1");
        long id = records.keySet().iterator().next();
        assertThat(id).isNegative();
        GroupParcels other =
                new GroupParcels(order.getParcels().get(0), Collections.<ParcelRecord>emptyList());
        assertThat(other.parcelOf(report(ParcelStatus.DELIVERED, 2, "301=1"), 3).id).isEqualTo(id);
    }

    @Test
    void readsUnitsAsTheyAreWritten() {
        assertThat(ParcelUnits.write(units("302=1, 301=3"))).isEqualTo("301=3 302=1");
        assertThat(ParcelUnits.read("")).isEmpty();
        for (String wrong : new String[] {"301", "301=0", "301=1 301=1", "a=1", "301=-1"}) {
            assertThat(ParcelUnits.read(wrong)).as(wrong).isNull();
        }
    }

    private ReportVerdict say(ParcelStatus status, int day, String units) {
        return judge(report(status, day, units));
    }

    private void track(ParcelStatus status, int day, String units, String tracking) {
        assertThat(judge(report(status, day, units).by("DHL", tracking)))
                .isEqualTo(ReportVerdict.RECORDED);
    }

    private ParcelReport report(ParcelStatus status, int day, String units) {
        return ParcelReport.of("w", "k" + ++keys, "C", status, ORDERED + day * DAY)
                .ofUnits(units(units));
    }

    private ReportVerdict judge(ParcelReport report) {
        JudgedReport judged = book.judge(report);
        if (judged.getParcel() != null) {
            records.put(judged.getParcel().id, judged.getParcel());
        }
        return judged.getVerdict();
    }

    /** Units, status and day of delivery of each. */
    private List<String> parcels() {
        return new GroupParcels(order.getParcels().get(0), new ArrayList<>(records.values()))
                .parcels(order, 0).stream()
                        .map(
                                parcel ->
                                        ParcelUnits.write(parcel.getUnits())
                                                + " "
                                                + parcel.getStatus()
                                                + " "
                                                + day(parcel.getDeliveredAt()))
                        .collect(Collectors.toList());
    }

    private static Object day(Long at) {
        return at == null ? null : (at - ORDERED) / DAY;
    }

    private static Map<Long, Integer> units(String text) {
        return ParcelUnits.read(text);
    }
}
