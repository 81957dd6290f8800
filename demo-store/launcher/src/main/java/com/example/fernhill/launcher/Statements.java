package com.example.fernhill.launcher;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.jdbc.pool.ConnectionPool;
import org.apache.tomcat.jdbc.pool.JdbcInterceptor;
import org.apache.tomcat.jdbc.pool.PooledConnection;

/**
 * Records every SQL statement a thread prepares between {@link #begin} and {@link #end}. Hibernate
 * prepares a statement again for each execution.
 */
public final class Statements extends JdbcInterceptor {

    private static final ThreadLocal<List<String>> PREPARED = new ThreadLocal<>();

    static void begin() {
        PREPARED.set(new ArrayList<>());
    }

    /** The statements this thread prepared since {@link #begin}, in order. */
    static List<String> end() {
        List<String> prepared = PREPARED.get();
        PREPARED.remove();
        return prepared;
    }

    @Override
    public void reset(ConnectionPool pool, PooledConnection connection) {
        // no state is kept between borrowers
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        List<String> prepared = PREPARED.get();
        if (prepared != null) {
            String name = method.getName();
            if (name.startsWith("prepare") || name.equals("createStatement")) {
                prepared.add(arguments == null ? "(statement)" : String.valueOf(arguments[0]));
            }
        }
        return super.invoke(proxy, method, arguments);
    }
}
