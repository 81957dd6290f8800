package org.aftersale.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;
import org.junit.jupiter.api.Test;

class EventDispatcherTest {

    private final FakeQueue queue = new FakeQueue();
    private final FakeConsumer mail = new FakeConsumer("mail");
    private final FakeConsumer search = new FakeConsumer("search");
    private final EventDispatcher dispatcher =
            new EventDispatcher(queue, Arrays.<EventConsumer>asList(mail, search));

    @Test
    void doesNotHandOverADeliveryLeasedByAnotherNode() {
        queue.add(1, "mail");
        queue.leasedElsewhere.add(1L);
        dispatcher.deliverDue();
        assertThat(mail.consumed).isEmpty();
        assertThat(queue.done).isEmpty();
        assertThat(queue.failed).isEmpty();
    }

    @Test
    void aFailingConsumerDoesNotBlockTheOthers() {
        mail.failure = new IllegalStateException("no server");
        queue.add(1, "mail");
        queue.add(2, "search");
        queue.add(3, "mail");
        assertThat(dispatcher.deliverDue()).isEqualTo(3);
        assertThat(search.consumed).containsExactly(2L);
        assertThat(queue.done).containsExactly(2L);
        assertThat(queue.failed).containsOnlyKeys(1L, 3L);
    }

    @Test
    void recordsEachFailureWithItsMessage() {
        mail.failure = new IllegalStateException("no server");
        queue.add(1, "mail");
        queue.attempts.put(1L, 18);
        dispatcher.deliverDue();
        assertThat(queue.failed)
                .containsEntry(1L, "19: java.lang.IllegalStateException: no server");
    }

    @Test
    void keepsDeliveriesOfAMissingConsumerPending() {
        queue.add(1, "sms");
        queue.add(2, "mail");
        dispatcher.deliverDue();
        assertThat(queue.failed).isEmpty();
        assertThat(queue.done).containsExactly(2L);
        assertThat(mail.consumed).containsExactly(2L);
    }

    @Test
    void countsAnyErrorOfAConsumer() {
        mail.failure = new OutOfMemoryError("one picture too many");
        queue.add(1, "mail");
        queue.add(2, "search");
        dispatcher.deliverDue();
        assertThat(queue.failed).containsOnlyKeys(1L);
        assertThat(search.consumed).containsExactly(2L);
    }

    @Test
    void doesNotRepeatADeliveryWhoseOutcomeCouldNotBeRecorded() {
        queue.add(1, "mail");
        queue.refusal = new IllegalStateException("connection lost");
        assertThatThrownBy(() -> dispatcher.deliverDue("mail")).isSameAs(queue.refusal);
        assertThat(queue.failed).as("it did not fail").isEmpty();

        queue.due.remove(1L);
        queue.refusal = null;
        dispatcher.deliverDue("search");
        assertThat(queue.done).as("not by its own worker").isEmpty();
        dispatcher.deliverDue("mail");
        assertThat(queue.done).containsExactly(1L);
        assertThat(mail.consumed).containsExactly(1L);
        dispatcher.deliverDue("mail");
        assertThat(queue.done).as("noted once").containsExactly(1L);
    }

    @Test
    void renewsTheLeaseWhileTheConsumerRunsOnly() throws Exception {
        mail.millis = 400;
        EventDispatcher quick = new EventDispatcher(queue, Arrays.<EventConsumer>asList(mail), 60);
        queue.add(1, "mail");
        quick.deliverDue();
        int renewals = queue.renewals.get();
        assertThat(renewals).isGreaterThan(2);
        Thread.sleep(200);
        assertThat(queue.renewals.get()).isLessThanOrEqualTo(renewals + 1);
        quick.destroy();
    }

    @Test
    void startsNothingWhileStopping() {
        queue.add(1, "mail");
        dispatcher.destroy();
        assertThat(dispatcher.deliverDue()).isZero();
        assertThat(mail.consumed).isEmpty();
    }

    @Test
    void aLinkageErrorDoesNotStopOtherConsumers() {
        mail.failure = new NoClassDefFoundError("javax/mail/Session");
        queue.add(1, "mail");
        queue.add(2, "search");
        dispatcher.deliverDue();
        assertThat(queue.failed).containsOnlyKeys(1L);
        assertThat(search.consumed).containsExactly(2L);
    }

    @Test
    void doesNothingWhenNothingIsDue() {
        assertThat(dispatcher.deliverDue()).isZero();
    }

    @Test
    void deliversToEachConsumerInQueueOrder() {
        queue.add(3, "mail");
        queue.add(1, "search");
        queue.add(2, "mail");
        assertThat(dispatcher.deliverDue()).isEqualTo(3);
        assertThat(mail.consumed).containsExactly(3L, 2L);
        assertThat(search.consumed).containsExactly(1L);
        assertThat(queue.done).containsExactly(3L, 2L, 1L);
    }

    @Test
    void aLeaseOutlastsASlowMailServer() {
        queue.add(1, "mail");
        dispatcher.deliverDue();
        assertThat(queue.leaseMillis).isGreaterThanOrEqualTo(60_000);
    }

    private static final class FakeConsumer implements EventConsumer {

        private final String name;
        private final List<Long> consumed = new ArrayList<>();
        private Throwable failure;
        private long millis;

        private FakeConsumer(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean handles(String eventType) {
            return true;
        }

        @Override
        public void consume(Event event) {
            sleep(millis);
            if (failure instanceof Error) {
                throw (Error) failure;
            }
            if (failure != null) {
                throw (RuntimeException) failure;
            }
            consumed.add(event.getId());
        }
    }

    private static final class FakeQueue implements DeliveryQueue {

        private final Map<Long, String> due = new LinkedHashMap<>();
        private final Map<Long, Integer> attempts = new HashMap<>();
        private final List<Long> leasedElsewhere = new ArrayList<>();
        private final List<Long> done = new ArrayList<>();
        private final Map<Long, String> failed = new LinkedHashMap<>();
        private final AtomicInteger renewals = new AtomicInteger();
        private RuntimeException refusal;
        private long leaseMillis;

        private void add(long id, String consumer) {
            due.put(id, consumer);
        }

        @Override
        public List<Long> due(String consumer, int limit) {
            return due.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(consumer))
                    .map(Map.Entry::getKey)
                    .limit(limit)
                    .collect(Collectors.toList());
        }

        @Override
        public Optional<Delivery> lease(long id, long millis) {
            leaseMillis = millis;
            if (leasedElsewhere.contains(id)) {
                return Optional.empty();
            }
            Event event =
                    new Event(id, "x", "CL-2222-3333", 1, Collections.<String, Object>emptyMap());
            int tried = attempts.getOrDefault(id, 0);
            return Optional.of(new Delivery(id, due.get(id), tried, "lease", event));
        }

        @Override
        public boolean renew(Delivery delivery, long millis) {
            renewals.incrementAndGet();
            return true;
        }

        @Override
        public boolean done(Delivery delivery) {
            if (refusal != null) {
                throw refusal;
            }
            done.add(delivery.getId());
            return true;
        }

        @Override
        public boolean failed(Delivery delivery, String error) {
            failed.put(delivery.getId(), delivery.getAttempts() + 1 + ": " + error);
            return true;
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
