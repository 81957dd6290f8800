package org.aftersale.kill;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A minimal pool: connecting takes longer than most statements of a node. */
final class ReusedConnections extends DriverManagerDataSource {

    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    ReusedConnections(String url) {
        super(url);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection kept = idle.poll();
        Connection connection = kept == null ? super.getConnection() : kept;
        AtomicBoolean returned = new AtomicBoolean();
        return (Connection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (!method.getName().equals("close")) {
                                return call(connection, method, arguments);
                            }
                            if (returned.compareAndSet(false, true)) {
                                takeBack(connection);
                            }
                            return null;
                        });
    }

    private static Object call(Connection connection, Method method, Object... arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void takeBack(Connection connection) throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        idle.add(connection);
    }

    /** Closes those nobody uses now. */
    void close() throws SQLException {
        for (Connection one = idle.poll(); one != null; one = idle.poll()) {
            one.close();
        }
    }
}
