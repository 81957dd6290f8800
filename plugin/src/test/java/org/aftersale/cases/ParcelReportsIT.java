package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.event.Event;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreOrder;
import org.aftersale.parcel.DeliveryCertainty;
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
import org.aftersale.parcel.feed.NewFeedKey;
import org.aftersale.parcel.feed.ParcelFeed;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of parcels on a real database: by bean, call, file and hand. */
class ParcelReportsIT extends HostTestBase {

    private static final StaffMember RECORDER =
            CaseFixtures.staff(-41, "Rita", Permission.READ, Permission.RECORD_PARCELS);
    private static final StaffMember OTHER =
            CaseFixtures.staff(-42, "Otto", Permission.READ, Permission.RECORD_PARCELS);
    private static final StaffMember OPERATOR =
            CaseFixtures.staff(-43, "Olga", Permission.CONFIGURE);

    /** The orders of the tests are of November 2023. */
    private static final Instant DELIVERED = Instant.parse("2023-11-25T10:00:00Z");

    private final ParcelReports reports = store.bean("aftersaleParcelReports", ParcelReports.class);
    private final Parcels parcels = store.bean("aftersaleParcels", Parcels.class);
    private final ParcelDesk desk = store.bean("aftersaleParcelDesk", ParcelDesk.class);
    private final ParcelFiles files = store.bean("aftersaleParcelFiles", ParcelFiles.class);
    private final ParcelFeed feed = store.bean("aftersaleParcelFeed", ParcelFeed.class);
    private final FeedSenderDesk senders =
            store.bean("aftersaleFeedSenderDesk", FeedSenderDesk.class);

    @BeforeEach
    void nothingWasReported() {
        store.sql.update("delete from AFS_PARCEL");
        store.sql.update("delete from AFS_PARCEL_REPORT");
    }

    @Test
    void readsTheParcelsOfAPageInOneStatement() {
        PlacedOrder two = store.order(customer, 2);
        long second = group(two);
        item(second, two.lines.get(0), 2);
        report(order, ParcelStatus.DELIVERED, DELIVERED, "k");
        List<StoreOrder> shown = orders.ofCustomer(customer.getId(), 1, 10).getItems();
        long[] statements = new long[1];
        statements[0] = store.statements(() -> parcels.ofOrders(shown));
        assertThat(statements[0]).isEqualTo(1);
        Parcel known = parcels.ofOrders(shown).get(order.id).get(0);
        assertThat(known.getDeliveredAt()).isEqualTo(DELIVERED.toEpochMilli());
        assertThat(known.getCertainty()).isEqualTo(DeliveryCertainty.KNOWN);
        // the group without units is none, and nobody reported the other
        List<Parcel> ofTwo = parcels.of(Collections.singleton(two.id)).get(two.id);
        assertThat(ofTwo).hasSize(1);
        assertThat(ofTwo.get(0).getId()).isEqualTo(second);
        assertThat(ofTwo.get(0).getUnits()).containsEntry(two.lines.get(0), 2);
        assertThat(ofTwo.get(0).getCertainty()).isEqualTo(DeliveryCertainty.UNKNOWN);
        assertThat(parcels.of(Collections.singleton(-1L))).isEmpty();
        assertThat(parcels.ofOrders(Collections.<StoreOrder>emptyList())).isEmpty();
    }

    @Test
    void writesReportParcelAndEventTogetherAndNothingTwice() {
        assertThat(report(order, ParcelStatus.DELIVERED, DELIVERED, "k"))
                .isEqualTo(ReportVerdict.RECORDED);
        assertThat(report(order, ParcelStatus.DELIVERED, DELIVERED, "k"))
                .isEqualTo(ReportVerdict.REPEATED);
        assertThat(report(order, ParcelStatus.LOST, DELIVERED, "k"))
                .isEqualTo(ReportVerdict.KEY_REUSED);
        assertThat(
                        reports.record(
                                        ParcelReport.of(
                                                "w",
                                                "x",
                                                order.number.toLowerCase() + " ",
                                                ParcelStatus.LOST,
                                                DELIVERED.toEpochMilli()))
                                .getVerdict())
                .isEqualTo(ReportVerdict.UNKNOWN_ORDER);
        assertThat(store.count("AFS_PARCEL")).isEqualTo(1);
        assertThat(store.count("AFS_PARCEL_REPORT")).isEqualTo(4);
        deliverAll();
        assertThat(consumer.events).extracting(Event::getType).containsOnlyOnce("parcel.delivered");
        Event event =
                consumer.events.stream()
                        .filter(each -> each.getType().equals("parcel.delivered"))
                        .findFirst()
                        .get();
        assertThat(event.number("orderId")).isEqualTo(order.id);
        assertThat(event.number("at")).isEqualTo(DELIVERED.toEpochMilli());
    }

    @Test
    void takesOneOfManyEqualReportsThatComeAtOnce() throws Exception {
        List<Object> answers =
                Concurrently.atOnce(
                        6, () -> report(order, ParcelStatus.DELIVERED, DELIVERED, "same"));
        assertThat(answers).containsOnlyOnce(ReportVerdict.RECORDED);
        assertThat(answers)
                .allMatch(each -> each == ReportVerdict.RECORDED || each == ReportVerdict.REPEATED);
    }

    @Test
    void refusesAKeyThatIsUnknownWrongOldOrWithdrawn() {
        NewFeedKey key = senders.make(OPERATOR, "warehouse");
        String body = body("f1", "delivered", "2023-11-25T10:00:00Z");
        long now = System.currentTimeMillis() / 1000;
        refused(new FeedCall(null, null, null, body.getBytes()), FeedRefusal.NO_SIGNATURE);
        refused(signed("pk_none", key.getSecret(), now, body), FeedRefusal.WRONG_SIGNATURE);
        refused(signed(key.getKeyId(), "other", now, body), FeedRefusal.WRONG_SIGNATURE);
        refused(
                signed(key.getKeyId().toUpperCase(), key.getSecret(), now, body),
                FeedRefusal.WRONG_SIGNATURE);
        refused(
                signed(key.getKeyId(), key.getSecret(), now - 400, body),
                FeedRefusal.STALE_TIMESTAMP);
        refused(
                signed(key.getKeyId(), key.getSecret(), now + 400, body),
                FeedRefusal.STALE_TIMESTAMP);
        assertThat(verdicts(signed(key.getKeyId(), key.getSecret(), now, body)))
                .containsExactly(ReportVerdict.RECORDED);
        assertThatThrownBy(() -> senders.withdraw(RECORDER, key.getKeyId()))
                .isInstanceOf(PermissionDeniedException.class);
        senders.withdraw(OPERATOR, key.getKeyId());
        refused(signed(key.getKeyId(), key.getSecret(), now, body), FeedRefusal.KEY_WITHDRAWN);
        refused(signed(key.getKeyId(), "other", now, body), FeedRefusal.WRONG_SIGNATURE);
        // a new key of the same sender: what was reported stays reported
        NewFeedKey next = senders.make(OPERATOR, "warehouse");
        assertThat(verdicts(signed(next.getKeyId(), next.getSecret(), now, body)))
                .containsExactly(ReportVerdict.REPEATED);
        assertThatThrownBy(() -> senders.make(OPERATOR, "the <warehouse>"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void takesAFileAsItWasPreviewedOrNotAtAll() {
        PlacedOrder other = store.order(customer, 1);
        String head = "order;status;at\n";
        String good =
                order.number + ";shipped;2023-11-20\n" + order.number + ";delivered;25.11.2023\n";
        FilePreview bad = upload(head + good + "none;delivered;2023-11-25\n" + "x;y;z\n");
        assertThat(bad.isTakeable()).isFalse();
        assertThat(bad.getBad())
                .extracting(row -> row.getNumber() + " " + row.getAnswer().getVerdict())
                .containsExactly("4 UNKNOWN_ORDER", "5 UNKNOWN_STATUS");
        assertThatThrownBy(() -> files.take(RECORDER, bad.getId(), bad.getDigest()))
                .isInstanceOf(ConcurrentChangeException.class);
        FilePreview seen = upload(head + good + other.number + ";lost;2023-11-25 10:00\n");
        assertThat(seen.isTakeable()).isTrue();
        assertThat(store.count("AFS_PARCEL")).isZero();
        assertThatThrownBy(() -> files.preview(OTHER, seen.getId()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> files.upload(OPERATOR, "a.csv", new byte[1]))
                .isInstanceOf(PermissionDeniedException.class);
        // meanwhile somebody reports one of them
        report(other, ParcelStatus.DELIVERED, DELIVERED, "k");
        assertThatThrownBy(() -> files.take(RECORDER, seen.getId(), seen.getDigest()))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(store.count("AFS_PARCEL")).isEqualTo(1);
        FilePreview again = files.preview(RECORDER, seen.getId());
        assertThat(again.getRows().get(2).getAnswer().getVerdict())
                .isEqualTo(ReportVerdict.LOST_AFTER_DELIVERED);
        assertThat(files.take(RECORDER, seen.getId(), again.getDigest())).isEqualTo(3);
        Parcel delivered = parcels.of(Collections.singleton(order.id)).get(order.id).get(0);
        assertThat(delivered.getShippedAt()).isNotNull();
        assertThat(delivered.getOrigin().getSender()).isEqualTo("Rita");
        assertThat(delivered.getStatus()).isEqualTo(ParcelStatus.DELIVERED);
        assertThat(files.preview(RECORDER, seen.getId()).getTakenAt()).isNotNull();
        assertThatThrownBy(() -> files.take(RECORDER, seen.getId(), again.getDigest()))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(upload(head + good).getRows())
                .allMatch(row -> row.getAnswer().getVerdict() == ReportVerdict.REPEATED);
    }

    /** Enough for several portions, and for more ids than are in reserve. */
    @Test
    void takesALargeFileInOneAct() {
        StringBuilder text = new StringBuilder("order,status,at\n");
        int count = 1_200;
        for (int i = 0; i < count; i++) {
            PlacedOrder each = store.order(customer, 1);
            text.append(each.number).append(",delivered,2023-11-25\n");
        }
        FilePreview seen = upload(text.toString());
        long start = System.currentTimeMillis();
        assertThat(files.take(RECORDER, seen.getId(), seen.getDigest())).isEqualTo(count);
        System.out.println(
                count + " reports of a file in " + (System.currentTimeMillis() - start) + " ms");
        assertThat(store.count("AFS_PARCEL")).isEqualTo(count);
    }

    @Test
    void staffSetWhatNobodyReportedSince() {
        report(order, ParcelStatus.DELIVERED, DELIVERED, "k");
        Parcel seen = only();
        ParcelCorrection form = form(seen, "LOST", "2023-11-26");
        assertThatThrownBy(() -> desk.correct(cases.viewer, form))
                .isInstanceOf(PermissionDeniedException.class);
        form.day = "2022-01-01";
        assertThatThrownBy(() -> desk.correct(RECORDER, form))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("BEFORE_THE_ORDER");
        form.day = "soon";
        assertThatThrownBy(() -> desk.correct(RECORDER, form))
                .isInstanceOf(InvalidInputException.class);
        form.day = "2023-11-26";
        desk.correct(RECORDER, form);
        desk.correct(RECORDER, form);
        assertThat(only().getStatus()).isEqualTo(ParcelStatus.LOST);
        assertThat(only().getOrigin().getSender()).isEqualTo("Rita");
        ParcelCorrection late = form(seen, "DELIVERED", "2023-11-27");
        assertThatThrownBy(() -> desk.correct(OTHER, late))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(only().getStatus()).isEqualTo(ParcelStatus.LOST);
        assertThat(desk.reports(RECORDER, desk.order(RECORDER, order.number))).isNotEmpty();
        assertThatThrownBy(() -> desk.order(RECORDER, "none"))
                .isInstanceOf(NotFoundException.class);
    }

    private static ParcelCorrection form(Parcel seen, String status, String day) {
        ParcelCorrection form = new ParcelCorrection();
        form.orderNumber = "T-" + seen.getOrderId();
        form.group = seen.getId();
        form.status = status;
        form.day = day;
        form.seen = seen.getOrigin().getReceivedAt();
        form.key = CaseFixtures.key();
        return form;
    }

    private Parcel only() {
        return parcels.of(Collections.singleton(order.id)).get(order.id).get(0);
    }

    private FilePreview upload(String text) {
        return files.upload(RECORDER, "parcels.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private ReportVerdict report(PlacedOrder of, ParcelStatus status, Instant at, String key) {
        return reports.record(
                        ParcelReport.of("warehouse", key, of.number, status, at.toEpochMilli()))
                .getVerdict();
    }

    private String body(String key, String status, String at) {
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

    private static FeedCall signed(String id, String secret, long seconds, String body) {
        String time = String.valueOf(seconds);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new FeedCall(id, time, FeedSignature.of(secret, time, bytes), bytes);
    }

    private List<ReportVerdict> verdicts(FeedCall call) {
        return feed.answer(call).stream()
                .map(answer -> answer.getVerdict())
                .collect(Collectors.toList());
    }

    private void refused(FeedCall call, FeedRefusal why) {
        assertThatThrownBy(() -> feed.answer(call))
                .isInstanceOfSatisfying(
                        FeedRefusedException.class, e -> assertThat(e.getRefusal()).isEqualTo(why));
    }

    private static long group(PlacedOrder of) {
        long id = of.id * 10 + 9;
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP (FULFILLMENT_GROUP_ID, ORDER_ID, STATUS)"
                        + " values (?, ?, 'SHIPPED')",
                id,
                of.id);
        return id;
    }

    private static void item(long group, long line, int quantity) {
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP_ITEM (FULFILLMENT_GROUP_ITEM_ID,"
                        + " FULFILLMENT_GROUP_ID, ORDER_ITEM_ID, QUANTITY) values (?, ?, ?, ?)",
                group * 10,
                group,
                line,
                quantity);
    }
}
