package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ParcelReports;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.parcel.Parcels;
import org.aftersale.parcel.ReportVerdict;
import org.aftersale.parcel.csv.FilePreview;
import org.aftersale.parcel.csv.ParcelFiles;
import org.aftersale.parcel.desk.ParcelCorrection;
import org.aftersale.parcel.desk.ParcelDesk;
import org.aftersale.parcel.feed.FeedCall;
import org.aftersale.parcel.feed.FeedRefusal;
import org.aftersale.parcel.feed.FeedRefusedException;
import org.aftersale.parcel.feed.FeedSenderDesk;
import org.aftersale.parcel.feed.FeedSignature;
import org.aftersale.parcel.feed.ParcelFeed;
import org.junit.jupiter.api.BeforeEach;

/** What tests of parcels share: the services, staff, and reports. */
abstract class ParcelTestBase extends HostTestBase {

    static final StaffMember RECORDER =
            CaseFixtures.staff(-41, "Rita", Permission.READ, Permission.RECORD_PARCELS);
    static final StaffMember OTHER =
            CaseFixtures.staff(-42, "Otto", Permission.READ, Permission.RECORD_PARCELS);
    static final StaffMember OPERATOR = CaseFixtures.staff(-43, "Olga", Permission.CONFIGURE);

    /** The orders of the tests are of November 2023. */
    static final Instant DELIVERED = Instant.parse("2023-11-25T10:00:00Z");

    final ParcelReports reports = store.bean("aftersaleParcelReports", ParcelReports.class);
    final Parcels parcels = store.bean("aftersaleParcels", Parcels.class);
    final ParcelDesk desk = store.bean("aftersaleParcelDesk", ParcelDesk.class);
    final ParcelFiles files = store.bean("aftersaleParcelFiles", ParcelFiles.class);
    final ParcelFeed feed = store.bean("aftersaleParcelFeed", ParcelFeed.class);
    final FeedSenderDesk senders = store.bean("aftersaleFeedSenderDesk", FeedSenderDesk.class);

    @BeforeEach
    void nothingWasReported() {
        store.sql.update("delete from AFS_PARCEL");
        store.sql.update("delete from AFS_PARCEL_REPORT");
    }

    static ParcelCorrection form(Parcel seen, String status, String day) {
        ParcelCorrection form = new ParcelCorrection();
        form.orderNumber = "T-" + seen.getOrderId();
        form.group = seen.getId();
        form.status = status;
        form.day = day;
        form.seen = seen.getOrigin().getReceivedAt();
        form.key = CaseFixtures.key();
        return form;
    }

    Parcel only() {
        return parcels.of(Collections.singleton(order.id)).get(order.id).get(0);
    }

    FilePreview upload(String text) {
        return files.upload(RECORDER, "parcels.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    ReportVerdict report(PlacedOrder of, ParcelStatus status, Instant at, String key) {
        return reports.record(
                        ParcelReport.of("warehouse", key, of.number, status, at.toEpochMilli()))
                .getVerdict();
    }

    String body(String key, String status, String at) {
        return "{\"reports\": [{\"key\": \""
                + key
                + "\", \"order\": \""
                + order.number
                + "\", \"status\": \""
                + status
                + "\", \"at\": \""
                + at
                + "\"}]}";
    }

    static FeedCall signed(String id, String secret, long seconds, String body) {
        String time = String.valueOf(seconds);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new FeedCall(id, time, FeedSignature.of(secret, time, bytes), bytes);
    }

    List<ReportVerdict> verdicts(FeedCall call) {
        return feed.answer(call).stream()
                .map(answer -> answer.getVerdict())
                .collect(Collectors.toList());
    }

    void refused(FeedCall call, FeedRefusal why) {
        assertThatThrownBy(() -> feed.answer(call))
                .isInstanceOfSatisfying(
                        FeedRefusedException.class, e -> assertThat(e.getRefusal()).isEqualTo(why));
    }

    static long group(PlacedOrder of) {
        long id = of.id * 10 + 9;
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP (FULFILLMENT_GROUP_ID, ORDER_ID, STATUS)"
                        + " values (?, ?, 'SHIPPED')",
                id,
                of.id);
        return id;
    }

    static void item(long group, long line, int quantity) {
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP_ITEM (FULFILLMENT_GROUP_ITEM_ID,"
                        + " FULFILLMENT_GROUP_ID, ORDER_ITEM_ID, QUANTITY) values (?, ?, ?, ?)",
                group * 10,
                group,
                line,
                quantity);
    }
}
