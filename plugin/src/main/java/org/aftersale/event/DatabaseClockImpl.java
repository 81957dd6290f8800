package org.aftersale.event;

import java.math.BigDecimal;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.hibernate.Session;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.PostgreSQL81Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

@Component("aftersaleDatabaseClock")
public class DatabaseClockImpl implements DatabaseClock {

    @PersistenceContext(unitName = "blPU")
    public EntityManager em;

    @Override
    public long millis() {
        String sql = sql();
        if (sql == null) {
            // HSQLDB and H2 are embedded: the database's clock is this process's.
            return System.currentTimeMillis();
        }
        Object now = em.createNativeQuery(sql).getSingleResult();
        return new BigDecimal(now.toString()).longValue();
    }

    private String sql() {
        Dialect dialect =
                ((SessionFactoryImplementor) em.unwrap(Session.class).getSessionFactory())
                        .getDialect();
        if (dialect instanceof PostgreSQL81Dialect) {
            return "select extract(epoch from clock_timestamp()) * 1000";
        }
        if (dialect instanceof MySQLDialect) {
            return "select unix_timestamp(now(3)) * 1000";
        }
        return null;
    }
}
