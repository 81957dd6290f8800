package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.event.Event;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthStatus;
import org.aftersale.host.StoreOrder;
import org.aftersale.parcel.DeliveryCertainty;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.parcel.ReportVerdict;
import org.aftersale.parcel.desk.ParcelCorrection;
import org.aftersale.parcel.feed.FeedCall;
import org.aftersale.parcel.feed.FeedRefusal;
import org.aftersale.parcel.feed.NewFeedKey;
import org.aftersale.parcel.job.ParcelReportPurge;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;

/** Reports of parcels on a real database, by bean and by call. */
class ParcelReportsIT extends ParcelTestBase {

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
    void aGroupCanGoInSeveralParcelsEachWithItsDelivery() throws Exception {
        PlacedOrder two = store.order(customer, 2);
        long group = group(two);
        long line = two.lines.get(0);
        item(group, line, 3);
        assertThat(part(two, line, 4, ParcelStatus.SHIPPED)).isEqualTo(ReportVerdict.UNKNOWN_UNITS);
        List<Object> atOnce =
                Concurrently.atOnce(4, () -> part(two, line, 1, ParcelStatus.SHIPPED));
        assertThat(atOnce).containsOnlyOnce(ReportVerdict.RECORDED);
        assertThat(part(two, line, 1, ParcelStatus.DELIVERED)).isEqualTo(ReportVerdict.RECORDED);

        List<Parcel> known = parcels.of(Collections.singleton(two.id)).get(two.id);
        assertThat(known).extracting(Parcel::getNumber).containsExactly(1, 2);
        assertThat(known.get(0).getUnits()).containsEntry(line, 1);
        assertThat(known.get(0).getDeliveredAt()).isEqualTo(DELIVERED.toEpochMilli());
        assertThat(known.get(1).getUnits()).containsEntry(line, 2);
        assertThat(known.get(1).getDeliveredAt()).isNull();

        ParcelCorrection part = form(known.get(0), "LOST", "2023-11-26");
        part.part = known.get(0).getRecordId();
        desk.correct(RECORDER, part);
        ParcelCorrection rest = form(known.get(1), "DELIVERED", "2023-11-27");
        rest.units.put(line, "2");
        desk.correct(RECORDER, rest);
        assertThat(parcels.of(Collections.singleton(two.id)).get(two.id))
                .extracting(Parcel::getStatus)
                .containsExactly(ParcelStatus.LOST, ParcelStatus.DELIVERED);
    }

    private ReportVerdict part(PlacedOrder of, long line, int quantity, ParcelStatus status) {
        return reports.record(
                        ParcelReport.of(
                                        "warehouse",
                                        CaseFixtures.key(),
                                        of.number,
                                        status,
                                        DELIVERED.toEpochMilli())
                                .ofUnits(Collections.singletonMap(line, quantity)))
                .getVerdict();
    }

    @Test
    void oldReportsAreDeletedAndWhatTheySaidStays() {
        report(order, ParcelStatus.DELIVERED, DELIVERED, "old");
        store.sql.update("update AFS_PARCEL_REPORT set RECEIVED_AT = 0");
        report(order, ParcelStatus.LOST, DELIVERED, "new");
        ParcelReportPurge purge = store.bean("aftersaleParcelReportPurge", ParcelReportPurge.class);

        assertThat(purge.run()).isEqualTo("1");
        assertThat(purge.run()).isEqualTo("0");
        assertThat(store.count("AFS_PARCEL_REPORT")).isEqualTo(1);
        assertThat(only().getDeliveredAt()).isEqualTo(DELIVERED.toEpochMilli());
        assertThat(new ParcelReportPurge(0).run()).isNull();
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
    void namesASenderThatHasBeenSilentForADay() {
        HealthCheck check = store.bean("aftersaleParcelFeedCheck", HealthCheck.class);
        NewFeedKey key = senders.make(OPERATOR, "silent");
        assertThat(check.check(OPERATOR).getStatus()).isEqualTo(HealthStatus.GOOD);
        store.sql.update("update AFS_PARCEL_SENDER set CREATED_AT = 0 where NAME = 'silent'");
        assertThat(check.check(OPERATOR).getStatus()).isEqualTo(HealthStatus.LOOK);
        assertThat(check.check(OPERATOR).getReason().getArguments()).containsExactly("silent");
        senders.withdraw(OPERATOR, key.getKeyId());
        assertThat(check.check(OPERATOR).getStatus()).isEqualTo(HealthStatus.GOOD);
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
}
