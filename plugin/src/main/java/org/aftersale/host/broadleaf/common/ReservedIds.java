package org.aftersale.host.broadleaf.common;

import java.io.Serializable;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.persistence.Id;
import org.broadleafcommerce.common.persistence.IdOverrideTableGenerator;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Ids of our rows, in the host's table of ids, of which enough are reserved before a transaction
 * begins.
 *
 * <p>The host's generator fetches each block of ids over a second connection while the transaction
 * holds its own. Once as many transactions do so as the pool has connections, all of them wait for
 * each other.
 */
public class ReservedIds extends IdOverrideTableGenerator {

    /** Several times what the acts of one moment take between their check and their writing. */
    private static final int RESERVE = 300;

    private final Queue<Serializable> reserved = new ConcurrentLinkedQueue<Serializable>();
    private final AtomicInteger left = new AtomicInteger();

    /**
     * Takes a reserved id; over a second connection only after more than the reserve were taken. A
     * row that has an id keeps it, as with the host's generator.
     */
    @Override
    public Serializable generate(SessionImplementor session, Object row) {
        Serializable own = session.getEntityPersister(null, row).getIdentifier(row, session);
        if (own != null) {
            return own;
        }
        Serializable id = reserved.poll();
        if (id == null) {
            return super.generate(session, row);
        }
        left.decrementAndGet();
        return id;
    }

    int left() {
        return left.get();
    }

    boolean isFilled() {
        return left.get() >= RESERVE / 2;
    }

    /**
     * @param session one that holds no connection
     */
    synchronized void fill(SessionImplementor session) {
        if (isFilled()) {
            return;
        }
        fill(session, RESERVE);
    }

    /**
     * @param session one that holds no connection
     * @param wanted how many ids to have afterwards
     */
    synchronized void fill(SessionImplementor session, int wanted) {
        while (left.get() < wanted) {
            reserved.add(super.generate(session, new NewRow()));
            left.incrementAndGet();
        }
    }

    /** What the host's generator reads the id of, to keep one that is set already. */
    private static final class NewRow {

        @Id Long id;
    }
}
