package org.aftersale.cases;

import static org.aftersale.cases.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.event.Delivery;
import org.aftersale.event.DeliveryQueue;
import org.aftersale.shared.Words;
import org.junit.jupiter.api.Test;

class DeliveriesIT extends InTheStore {

    @Test
    void thatFailLeaveTheActAloneAndAreTriedAgainLater() {
        postbox.failure = new IllegalStateException("no server");
        Claim claim = desks.file(customer, order, 0);
        deliverAll();

        assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(consumer.events).as("the other consumer got its own").hasSize(1);
        Map<String, Object> row = mailDelivery(claim);
        assertThat(row).containsEntry("STATE", "PENDING").containsEntry("ATTEMPTS", 1);
        assertThat(String.valueOf(row.get("LAST_ERROR"))).contains("no server");
        assertThat(((Number) row.get("NEXT_AT")).longValue())
                .isGreaterThan(System.currentTimeMillis());

        postbox.failure = null;
        deliverAll();
        assertThat(postbox.mails).as("before its time has come").isEmpty();

        itsTimeHasCome(claim);
        deliverAll();
        deliverAll();
        assertThat(postbox.mails).hasSize(1);
        assertThat(mailDelivery(claim)).containsEntry("STATE", "DONE");
    }

    @Test
    void thatFailTwentyTimesAreLaidAside() {
        // half a sign stands where the text is cut, and a NUL before it
        String words = "\u0000" + String.join("", Collections.nCopies(900, "😀"));
        postbox.failure = new IllegalStateException(words);
        Claim claim = desks.file(customer, order, 0);
        store.sql.update(
                "update AFS_DELIVERY set ATTEMPTS = 19 where CONSUMER = 'mail' and STATE ="
                        + " 'PENDING'");
        deliverAll();
        assertThat(mailDelivery(claim)).containsEntry("STATE", "DEAD");
        String error = String.valueOf(mailDelivery(claim).get("LAST_ERROR"));
        assertThat(error).isEqualTo(Words.tidy(error)).endsWith("😀");
        postbox.failure = null;
        itsTimeHasCome(claim);
        deliverAll();
        assertThat(postbox.mails).isEmpty();
    }

    @Test
    void areLeasedByOneNodeAtATime() throws Exception {
        Claim claim = desks.file(customer, order, 0);
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
    void ofANodeThatDiedComeBackWhenItsLeaseEnds() {
        Claim claim = desks.file(customer, order, 0);
        long id = ((Number) mailDelivery(claim).get("DELIVERY_ID")).longValue();
        DeliveryQueue deliveries = store.bean("aftersaleDeliveryQueue", DeliveryQueue.class);
        assertThat(deliveries.lease(id, -1)).isPresent();
        deliverAll();
        assertThat(postbox.mails).hasSize(1);
    }

    @Test
    void goToAConsumerAStoreAddedByTheListsId() {
        Claim claim = desks.file(customer, order, 0);
        deliverAll();
        assertThat(consumer.events).hasSize(1);
        assertThat(consumer.events.get(0).getType()).isEqualTo("claim.filed");
        assertThat(consumer.events.get(0).number("ticketId")).isEqualTo(claim.getTicketId());
    }

    @Test
    void ofAnEventThatCannotBeReadFailAloneAndAreCounted() {
        Claim unreadable = desks.file(customer, order, 0);
        store.sql.update(
                "update AFS_EVENT set PAYLOAD = 'nonsense' where CASE_NUMBER = ?",
                unreadable.getNumber());
        desks.file(customer, order, 1);
        deliverAll();
        assertThat(postbox.mails).as("the other case's mail").hasSize(1);
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
