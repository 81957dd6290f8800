package org.aftersale.refund;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A refund history that keeps its events and entries in memory. */
final class RefundHistoryFixture {

    /** Event types in the order of publication. */
    final List<String> told = new ArrayList<>();

    final List<RefundHistoryRecord> history = new ArrayList<>();

    private final RefundHistory record = new RefundHistory();

    RefundHistoryFixture() {
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
