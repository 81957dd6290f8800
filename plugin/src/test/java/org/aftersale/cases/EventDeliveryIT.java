package org.aftersale.cases;

import static org.aftersale.cases.Concurrently.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.event.delivery.CompletedDeliveries;
import org.aftersale.event.delivery.Delivery;
import org.aftersale.event.delivery.DeliveryPurge;
import org.aftersale.event.delivery.DeliveryQueue;
import org.aftersale.shared.UserText;
import org.junit.jupiter.api.Test;

class EventDeliveryIT extends HostTestBase {

    @Test
    void retriesAFailedDeliveryWithoutAffectingTheAction() {
        mailer.failure = new IllegalStateException("no server");
        Claim claim = cases.file(customer, order, 0);
        deliverAll();

        assertThat(cases.again(claim).getStatus()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(consumer.events).as("the other consumer got its event").hasSize(1);
        Map<String, Object> row = mailDelivery(claim);
        assertThat(row).containsEntry("STATE", "PENDING").containsEntry("ATTEMPTS", 1);
        assertThat(String.valueOf(row.get("LAST_ERROR"))).contains("no server");
        assertThat(((Number) row.get("NEXT_AT")).longValue())
                .isGreaterThan(System.currentTimeMillis());

        mailer.failure = null;
        deliverAll();
        assertThat(mailer.mails).as("before the retry is due").isEmpty();

        itsTimeHasCome(claim);
        deliverAll();
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailDelivery(claim)).containsEntry("STATE", "DONE");
    }

    @Test
    void movesADeliveryToDeadLettersAfterTwentyFailures() {
        // a surrogate pair lies where the text is cut, with a NUL before it
        String words = "\u0000" + String.join("", Collections.nCopies(900, "😀"));
        mailer.failure = new IllegalStateException(words);
        Claim claim = cases.file(customer, order, 0);
        store.sql.update(
                "update AFS_DELIVERY set ATTEMPTS = 19 where CONSUMER = 'mail' and STATE ="
                        + " 'PENDING'");
        deliverAll();
        assertThat(mailDelivery(claim)).containsEntry("STATE", "DEAD");
        String error = String.valueOf(mailDelivery(claim).get("LAST_ERROR"));
        assertThat(error).isEqualTo(UserText.normalize(error)).endsWith("😀");
        mailer.failure = null;
        itsTimeHasCome(claim);
        deliverAll();
        assertThat(mailer.mails).isEmpty();
    }

    @Test
    void leasesADeliveryToOneNodeAtATime() throws Exception {
        Claim claim = cases.file(customer, order, 0);
        long id = ((Number) mailDelivery(claim).get("DELIVERY_ID")).longValue();
        DeliveryQueue deliveries = store.bean("aftersaleDeliveryQueue", DeliveryQueue.class);
        List<Object> results =
                atOnce(
                        8,
                        () -> {
                            Optional<Delivery> lease = deliveries.lease(id, 60_000);
                            return lease.isPresent() ? "mine" : "not mine";
                        });
        assertThat(results).filteredOn("mine"::equals).as("%s", results).hasSize(1);
        assertThat(deliveries.due("mail", 1_000)).doesNotContain(id);
    }

    @Test
    void takesOverTheDeliveriesOfADeadNodeWhenTheLeaseExpires() {
        Claim claim = cases.file(customer, order, 0);
        long id = ((Number) mailDelivery(claim).get("DELIVERY_ID")).longValue();
        DeliveryQueue deliveries = store.bean("aftersaleDeliveryQueue", DeliveryQueue.class);
        assertThat(deliveries.lease(id, -1)).isPresent();
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
    }

    @Test
    void acceptsTheOutcomeFromTheCurrentLeaseHolderOnly() {
        Claim claim = cases.file(customer, order, 0);
        long id = ((Number) mailDelivery(claim).get("DELIVERY_ID")).longValue();
        DeliveryQueue deliveries = store.bean("aftersaleDeliveryQueue", DeliveryQueue.class);
        Delivery slow = deliveries.lease(id, -1).get();
        Delivery other = deliveries.lease(id, 60_000).get();

        assertThat(deliveries.renew(slow, 60_000)).isFalse();
        assertThat(deliveries.failed(slow, "too late")).isFalse();
        assertThat(deliveries.done(slow)).isFalse();
        assertThat(mailDelivery(claim))
                .containsEntry("STATE", "PENDING")
                .containsEntry("LAPSED", 1)
                .containsEntry("ATTEMPTS", 1);
        assertThat(deliveries.renew(other, 60_000)).isTrue();
        assertThat(deliveries.done(other)).isTrue();
        assertThat(deliveries.done(other)).as("once").isFalse();
        assertThat(mailDelivery(claim)).containsEntry("STATE", "DONE");
    }

    @Test
    void movesADeliveryThatKeepsCrashingNodesToDeadLetters() {
        Claim claim = cases.file(customer, order, 0);
        store.sql.update(
                "update AFS_DELIVERY set ATTEMPTS = 19, LEASED_BY = '1@gone:a#1' where DELIVERY_ID"
                        + " = ?",
                mailDelivery(claim).get("DELIVERY_ID"));
        deliverAll();
        assertThat(mailer.mails).isEmpty();
        assertThat(mailDelivery(claim)).containsEntry("STATE", "DEAD");
        assertThat(String.valueOf(mailDelivery(claim).get("LAST_ERROR"))).contains("1@gone:a");
    }

    @Test
    void deletesOldDeliveriesButKeepsTheirEvents() {
        Claim old = cases.file(customer, order, 0);
        Claim recent = cases.file(customer, order, 1);
        deliverAll();
        long day = 86_400_000L;
        store.sql.update(
                "update AFS_DELIVERY set DONE_AT = ? where DELIVERY_ID = ?",
                System.currentTimeMillis() - 3 * day,
                mailDelivery(old).get("DELIVERY_ID"));
        CompletedDeliveries done = store.bean("aftersaleDoneDeliveries", CompletedDeliveries.class);
        int events = store.count("AFS_EVENT");

        assertThat(new DeliveryPurge(done, 0).run()).as("0 keeps deliveries indefinitely").isNull();
        assertThat(new DeliveryPurge(done, 2).run()).isEqualTo("1");
        assertThat(new DeliveryPurge(done, 2).run()).isEqualTo("0");
        assertThat(mailDelivery(recent)).containsEntry("STATE", "DONE");
        assertThat(store.count("AFS_EVENT")).isEqualTo(events);
    }

    @Test
    void deliversToAConsumerTheStoreAdded() {
        Claim claim = cases.file(customer, order, 0);
        deliverAll();
        assertThat(consumer.events).hasSize(1);
        assertThat(consumer.events.get(0).getType()).isEqualTo("claim.filed");
        assertThat(consumer.events.get(0).number("ticketId")).isEqualTo(claim.getTicketId());
    }

    @Test
    void failsUnreadableEventsIndividuallyAndCountsThem() {
        Claim unreadable = cases.file(customer, order, 0);
        store.sql.update(
                "update AFS_EVENT set PAYLOAD = 'nonsense' where CASE_NUMBER = ?",
                unreadable.getNumber());
        cases.file(customer, order, 1);
        deliverAll();
        assertThat(mailer.mails).as("mail of the other case").hasSize(1);
        assertThat(mailDelivery(unreadable))
                .containsEntry("STATE", "PENDING")
                .containsEntry("ATTEMPTS", 1);
    }

    private Map<String, Object> mailDelivery(Claim claim) {
        return store.sql.queryForMap(
                "select d.* from AFS_DELIVERY d join AFS_EVENT e on e.EVENT_ID = d.EVENT_ID"
                        + " where e.CASE_NUMBER = ? and d.CONSUMER = 'mail'",
                claim.getNumber());
    }

    private void itsTimeHasCome(Claim claim) {
        store.sql.update(
                "update AFS_DELIVERY set NEXT_AT = 0 where DELIVERY_ID = ?",
                mailDelivery(claim).get("DELIVERY_ID"));
    }
}
