package org.aftersale.refund;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A record of refunds that remembers what it was given. */
final class Notes {

    /** Types of the events, in their order. */
    final List<String> told = new ArrayList<>();

    final List<RefundHistoryRecord> history = new ArrayList<>();

    private final RefundHistory record = new RefundHistory();

    Notes() {
        record.clock = Clock.systemUTC();
        record.events = (type, number, facts) -> told.add(type);
        record.store = mock(RefundStore.class);
        doAnswer(call -> history.add(call.getArgument(0))).when(record.store).persist(any());
    }

    RefundHistory record() {
        return record;
    }

    RefundHistoryRecord last() {
        return history.get(history.size() - 1);
    }
}
