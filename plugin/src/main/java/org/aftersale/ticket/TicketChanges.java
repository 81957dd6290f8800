package org.aftersale.ticket;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationAdapter;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * When this web application last changed a ticket, so that what was counted before is not shown to
 * somebody who has just acted.
 */
@Component("aftersaleTicketChanges")
public class TicketChanges {

    /** Longer than a page reads: its transaction may be older than a change it does not see. */
    private static final long PAGE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final AtomicLong last = new AtomicLong(System.nanoTime() - PAGE_NANOS);

    /** Counts from the end of the transaction, when others see the change. */
    void happened() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            last.set(System.nanoTime());
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronizationAdapter() {
                    @Override
                    public void afterCompletion(int status) {
                        last.set(System.nanoTime());
                    }
                });
    }

    /**
     * Whether what was read then knows every change made here.
     *
     * @param nanos {@link System#nanoTime} before reading
     */
    public boolean areKnownTo(long nanos) {
        return nanos - last.get() >= PAGE_NANOS;
    }
}
