package org.aftersale.cases;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tomcat.jdbc.pool.ConnectionPool;
import org.apache.tomcat.jdbc.pool.JdbcInterceptor;
import org.apache.tomcat.jdbc.pool.PooledConnection;

/**
 * Refuses a thread its second connection: as many such threads as the pool has connections wait for
 * each other, and the whole store with them.
 */
public final class OneConnectionAThread extends JdbcInterceptor {

    private static final Map<PooledConnection, Borrowing> BORROWED = new ConcurrentHashMap<>();

    private PooledConnection connection;

    /** Called when the connection is borrowed, and with nulls when it is closed for good. */
    @Override
    public void reset(ConnectionPool pool, PooledConnection borrowed) {
        if (borrowed == null) {
            return;
        }
        connection = borrowed;
        Borrowing now = new Borrowing(pool);
        if (!isOfTheHostsIds()) {
            BORROWED.values().stream()
                    .filter(now::isSecondAfter)
                    .findAny()
                    .ifPresent(
                            first -> {
                                throw new IllegalStateException(
                                        "A second connection of one thread", first);
                            });
        }
        BORROWED.put(borrowed, now);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (compare(CLOSE_VAL, method)) {
            BORROWED.remove(connection);
        }
        return super.invoke(proxy, method, arguments);
    }

    @Override
    public void disconnected(ConnectionPool pool, PooledConnection closed, boolean finalizing) {
        BORROWED.remove(closed);
    }

    /** The host takes ids for rows of its own in blocks of 50 over a connection apart. */
    private static boolean isOfTheHostsIds() {
        boolean ids = false;
        for (StackTraceElement frame : Thread.currentThread().getStackTrace()) {
            if (frame.getClassName().endsWith(".ReservedIds")) {
                return false;
            }
            ids |= frame.getClassName().endsWith(".IdOverrideTableGenerator");
        }
        return ids;
    }

    /** Who holds a connection, and the stack at which it was borrowed. */
    private static final class Borrowing extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient ConnectionPool pool;
        private final transient Thread thread = Thread.currentThread();

        Borrowing(ConnectionPool pool) {
            super("the first was borrowed here");
            this.pool = pool;
        }

        boolean isSecondAfter(Borrowing first) {
            return first.pool == pool && first.thread == thread;
        }
    }
}
