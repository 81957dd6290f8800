package org.aftersale.install.schema;

import java.sql.DatabaseMetaData;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleSchemaState")
@Transactional(value = "blTransactionManager", readOnly = true)
public class SchemaStateImpl implements SchemaState {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Object[]> applied() {
        return em.createNativeQuery(
                        "SELECT ID, DATEEXECUTED FROM "
                                + SchemaUpdate.LOG_TABLE
                                + " WHERE EXECTYPE <> 'SKIPPED' ORDER BY ORDEREXECUTED")
                .getResultList();
    }

    @Override
    public Optional<String> lockedBy() {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT LOCKEDBY FROM "
                                        + SchemaUpdate.LOCK_TABLE
                                        + " WHERE LOCKEDBY IS NOT NULL")
                        .getResultList();
        return rows.stream().findFirst().map(String::valueOf);
    }

    @Override
    public String database() {
        return em.unwrap(Session.class)
                .doReturningWork(
                        connection -> {
                            DatabaseMetaData data = connection.getMetaData();
                            return data.getDatabaseProductName()
                                    + ' '
                                    + data.getDatabaseProductVersion();
                        });
    }

    @Override
    public String dialect() {
        return ((SessionFactoryImplementor) em.unwrap(Session.class).getSessionFactory())
                .getDialect()
                .getClass()
                .getSimpleName();
    }
}
