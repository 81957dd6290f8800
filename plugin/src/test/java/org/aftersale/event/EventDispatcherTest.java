package org.aftersale.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventDispatcherTest {

    private final FakeQueue queue = new FakeQueue();
    private final FakeConsumer mail = new FakeConsumer("mail");
    private final FakeConsumer search = new FakeConsumer("search");
    private final EventDispatcher dispatcher =
            new EventDispatcher(queue, Arrays.<EventConsumer>asList(mail, search));

    @Test
    void aDeliveryThatAnotherNodeLeasedIsNotHandedOver() {
        queue.add(1, "mail");
        queue.leasedElsewhere.add(1L);
        dispatcher.deliverDue();
        assertThat(mail.consumed).isEmpty();
        assertThat(queue.done).isEmpty();
        assertThat(queue.failed).isEmpty();
    }

    @Test
    void aConsumerThatFailsDoesNotKeepTheOthersFromTheirs() {
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
    void aFailureIsCountedAndNotedInItsOwnWords() {
        mail.failure = new IllegalStateException("no server");
        queue.add(1, "mail");
        queue.attempts.put(1L, 18);
        dispatcher.deliverDue();
        assertThat(queue.failed)
                .containsEntry(1L, "19: java.lang.IllegalStateException: no server");
    }

    @Test
    void aDeliveryFailsLikeAnyOtherWhenItsConsumerIsGone() {
        queue.add(1, "sms");
        queue.add(2, "mail");
        dispatcher.deliverDue();
        assertThat(queue.failed).containsOnlyKeys(1L);
        assertThat(queue.failed.get(1L)).contains("No consumer 'sms'");
        assertThat(mail.consumed).containsExactly(2L);
    }

    @Test
    void anErrorOfAConsumersLibrariesDoesNotStopTheOthers() {
        mail.failure = new NoClassDefFoundError("javax/mail/Session");
        queue.add(1, "mail");
        queue.add(2, "search");
        dispatcher.deliverDue();
        assertThat(queue.failed).containsOnlyKeys(1L);
        assertThat(search.consumed).containsExactly(2L);
    }

    @Test
    void nothingDueIsNothingDone() {
        assertThat(dispatcher.deliverDue()).isZero();
    }

    @Test
    void eachDeliveryGoesToItsConsumerOldestFirst() {
        queue.add(3, "mail");
        queue.add(1, "search");
        queue.add(2, "mail");
        assertThat(dispatcher.deliverDue()).isEqualTo(3);
        assertThat(mail.consumed).containsExactly(3L, 2L);
        assertThat(search.consumed).containsExactly(1L);
        assertThat(queue.done).containsExactly(3L, 1L, 2L);
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

        private FakeConsumer(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean wants(String eventType) {
            return true;
        }

        @Override
        public void consume(Event event) {
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
        private long leaseMillis;

        private void add(long id, String consumer) {
            due.put(id, consumer);
        }

        @Override
        public List<Long> due(int most) {
            return due.keySet().stream().limit(most).collect(Collectors.toList());
        }

        @Override
        public Optional<Delivery> lease(long id, long millis) {
            leaseMillis = millis;
            if (leasedElsewhere.contains(id)) {
                return Optional.empty();
            }
            Event event =
                    new Event(id, "x", "CL-2222-3333", 1, Collections.<String, Object>emptyMap());
            return Optional.of(new Delivery(id, due.get(id), attempts.getOrDefault(id, 0), event));
        }

        @Override
        public void done(long id) {
            done.add(id);
        }

        @Override
        public void failed(long id, int tries, String error) {
            failed.put(id, tries + ": " + error);
        }
    }
}
