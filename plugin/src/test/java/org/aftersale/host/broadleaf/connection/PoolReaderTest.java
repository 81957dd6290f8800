package org.aftersale.host.broadleaf.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import java.sql.Connection;
import javax.sql.DataSource;
import org.aftersale.host.connection.PoolState;
import org.apache.tomcat.jdbc.pool.PoolProperties;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.SingletonTargetSource;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

class PoolReaderTest {

    @Test
    void readsTomcatsPool() throws Exception {
        org.apache.tomcat.jdbc.pool.DataSource pool = tomcats();
        try (Connection ignored = pool.getConnection()) {
            PoolState state = PoolReader.read(pool);
            assertThat(state.isExhausted()).isTrue();
            assertThat(state.toString())
                    .isEqualTo("shopPool (1 of 1 in use, 0 idle, 0 threads waiting)");
        }
        assertThat(PoolReader.read(pool).isExhausted()).isFalse();
        pool.close();
    }

    @Test
    void readsC3p0() throws Exception {
        ComboPooledDataSource pool = new ComboPooledDataSource();
        pool.setJdbcUrl("jdbc:hsqldb:mem:pools");
        pool.setUser("sa");
        pool.setInitialPoolSize(1);
        pool.setMinPoolSize(1);
        pool.setMaxPoolSize(1);
        pool.setDataSourceName("shopPool");
        try (Connection ignored = pool.getConnection()) {
            assertThat(PoolReader.read(pool).toString())
                    .isEqualTo("shopPool (1 of 1 in use, 0 idle, 0 threads waiting)");
        }
        pool.close();
    }

    @Test
    void readsTheGettersOfDbcpAndHikari() {
        assertThat(PoolReader.read(new Dbcp1()).toString()).endsWith("(2 of 8 in use, 6 idle)");
        assertThat(PoolReader.read(new Dbcp2()).toString()).endsWith("(8 of 8 in use, 0 idle)");
        assertThat(PoolReader.read(new Hikari()).toString())
                .isEqualTo("HikariPool-1 (10 of 10 in use, 0 idle, 4 threads waiting)");
    }

    @Test
    void looksBehindDelegatingDataSources() {
        DataSource own = new TransactionAwareDataSourceProxy(new Dbcp2());
        DataSource proxy = ProxyFactory.getProxy(DataSource.class, new SingletonTargetSource(own));
        assertThat(PoolReader.read(proxy).isExhausted()).isTrue();
    }

    @Test
    void leavesWhatItDoesNotKnowUnknown() {
        for (DataSource source :
                new DataSource[] {
                    null, mock(DataSource.class), new DriverManagerDataSource(), new Endless()
                }) {
            PoolState state = PoolReader.read(source);
            assertThat(state.isKnown()).isFalse();
            assertThat(state.isExhausted()).isFalse();
            assertThat(state.isEmpty()).isFalse();
            assertThat(state.toString()).endsWith(" (its numbers cannot be read)");
        }
    }

    @Test
    void knowsAnExhaustedPoolByThoseWhoWaitWhileAConnectionChangesHands() {
        assertThat(PoolState.of("pool", 29, 0, 30, 12).isExhausted()).isTrue();
        assertThat(PoolState.of("pool", 29, 1, 30, 0).isExhausted()).isFalse();
        // hanging while it opens connections
        assertThat(PoolState.of("pool", 0, 0, 30, 12).isExhausted()).isFalse();
        // without a limit
        assertThat(PoolState.of("pool", 30, 0, -1, -1).isExhausted()).isFalse();
    }

    static org.apache.tomcat.jdbc.pool.DataSource tomcats() {
        PoolProperties properties = new PoolProperties();
        properties.setName("shopPool");
        properties.setUrl("jdbc:hsqldb:mem:pools");
        properties.setDriverClassName("org.hsqldb.jdbcDriver");
        properties.setUsername("sa");
        properties.setPassword("");
        properties.setInitialSize(1);
        properties.setMaxActive(1);
        properties.setMaxIdle(1);
        properties.setMinIdle(1);
        properties.setMaxWait(50);
        return new org.apache.tomcat.jdbc.pool.DataSource(properties);
    }

    /** Whatever is asked for a connection here has none. */
    private static class None extends AbstractDataSource {

        @Override
        public Connection getConnection() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException();
        }
    }

    /** The getters of commons-dbcp 1. */
    public static class Dbcp1 extends None {

        public int getNumActive() {
            return 2;
        }

        public int getNumIdle() {
            return 6;
        }

        public int getMaxActive() {
            return 8;
        }
    }

    /** The getters of commons-dbcp 2. */
    public static class Dbcp2 extends None {

        public int getNumActive() {
            return 8;
        }

        public int getNumIdle() {
            return 0;
        }

        public int getMaxTotal() {
            return 8;
        }
    }

    /** The getters of HikariCP. */
    public static class Hikari extends None {

        public String getPoolName() {
            return "HikariPool-1";
        }

        public int getMaximumPoolSize() {
            return 10;
        }

        public Object getHikariPoolMXBean() {
            return new HikariPool();
        }
    }

    /** Not public, as what a pool returns may be. */
    private static class HikariPool {

        public int getActiveConnections() {
            return 10;
        }

        public int getIdleConnections() {
            return 0;
        }

        public int getThreadsAwaitingConnection() {
            return 4;
        }
    }

    /** Delegates in a circle. */
    public static class Endless extends None {

        public DataSource getTargetDataSource() {
            return new Endless();
        }
    }
}
