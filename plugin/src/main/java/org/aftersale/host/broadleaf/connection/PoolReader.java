package org.aftersale.host.broadleaf.connection;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.aftersale.host.connection.PoolState;
import org.springframework.aop.framework.Advised;

/**
 * Reads a pool's numbers by the getters of the usual pools, because none of them need be on the
 * class path. Looks behind data sources that delegate to another one.
 */
final class PoolReader {

    private static final int MAX_DEPTH = 5;

    /** Of Spring, and of the usual statement loggers. */
    private static final List<String> DELEGATES =
            Arrays.asList(
                    "getTargetDataSource",
                    "getRealDataSource",
                    "getDelegate",
                    "getWrappedDataSource",
                    "getDataSource");

    private static final List<String> NAMES =
            Arrays.asList("getPoolName", "getDataSourceName", "getJmxName", "getName");

    private PoolReader() {}

    /**
     * @param source null for none
     */
    static PoolState read(DataSource source) {
        Object pool = source;
        for (int depth = 0; pool != null && depth < MAX_DEPTH; depth++) {
            PoolState state = numbers(pool);
            if (state != null) {
                return state;
            }
            pool = behind(pool);
        }
        return PoolState.unknown(source == null ? "-" : source.getClass().getName());
    }

    private static PoolState numbers(Object pool) {
        String name = name(pool);
        for (PoolGetters getters : PoolGetters.values()) {
            PoolState state = getters.read(pool, name);
            if (state != null) {
                return state;
            }
        }
        return null;
    }

    private static String name(Object pool) {
        for (String getter : NAMES) {
            Object name = Getter.call(pool, getter);
            if (name instanceof String && !((String) name).trim().isEmpty()) {
                return (String) name;
            }
        }
        return pool.getClass().getName();
    }

    private static Object behind(Object source) {
        if (source instanceof Advised) {
            return target((Advised) source);
        }
        for (String getter : DELEGATES) {
            Object delegate = Getter.call(source, getter);
            if (delegate instanceof DataSource && delegate != source) {
                return delegate;
            }
        }
        return null;
    }

    /** Behind a proxy of Spring's, for example of a data source looked up on first use. */
    private static Object target(Advised proxy) {
        try {
            return proxy.getTargetSource().getTarget();
        } catch (Exception unavailable) {
            return null;
        }
    }
}
