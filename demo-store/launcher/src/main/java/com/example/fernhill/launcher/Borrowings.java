package com.example.fernhill.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.tomcat.jdbc.pool.ConnectionPool;
import org.apache.tomcat.jdbc.pool.JdbcInterceptor;
import org.apache.tomcat.jdbc.pool.PooledConnection;

/**
 * Remembers where a thread that holds a connection borrowed another one. A store must not: as many
 * such threads as the pool has connections wait for each other.
 */
public final class Borrowings extends JdbcInterceptor {

    private static final int MAX_REMEMBERED = 50;
    private static final Map<PooledConnection, Thread> BORROWED = new ConcurrentHashMap<>();
    private static final Set<String> SECOND = ConcurrentHashMap.newKeySet();

    private PooledConnection connection;

    /** Forgets what happened at the start, when one thread is alone and waits for nobody. */
    static void begin() {
        SECOND.clear();
    }

    /** The stacks at which a second connection was borrowed. */
    static Set<String> second() {
        return SECOND;
    }

    @Override
    public void reset(ConnectionPool pool, PooledConnection borrowed) {
        if (borrowed == null) {
            return;
        }
        connection = borrowed;
        if (BORROWED.containsValue(Thread.currentThread())) {
            remember();
        }
        BORROWED.put(borrowed, Thread.currentThread());
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

    private static void remember() {
        StackTraceElement[] stack = Thread.currentThread().getStackTrace();
        boolean allowed = isOfTheHostsIds(stack) || isOfTheDemo(stack);
        if (SECOND.size() < MAX_REMEMBERED && !allowed) {
            StringWriter text = new StringWriter();
            Arrays.stream(stack).forEach(new PrintWriter(text)::println);
            SECOND.add(text.toString());
        }
    }

    /**
     * The host takes ids for its own rows in blocks of 50 over a connection apart, with the module
     * or without it.
     */
    private static boolean isOfTheHostsIds(StackTraceElement[] stack) {
        return names(stack).anyMatch(name -> name.endsWith(".IdOverrideTableGenerator"))
                && names(stack).noneMatch(name -> name.endsWith(".ReservedIds"));
    }

    /** The demo's mailbox and gateway, which stand for servers elsewhere. */
    private static boolean isOfTheDemo(StackTraceElement[] stack) {
        return names(stack)
                .anyMatch(name -> name.matches("com\\.example\\.fernhill\\.(mail|payment)\\..*"));
    }

    private static Stream<String> names(StackTraceElement[] stack) {
        return Arrays.stream(stack).map(StackTraceElement::getClassName);
    }
}
