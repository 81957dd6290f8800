package org.aftersale.host.broadleaf.common;

import javax.annotation.Resource;
import javax.persistence.EntityManagerFactory;
import org.aftersale.host.connection.RowIds;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;

/** From the host's table of ids, while the request's session lends its connection back. */
@Component("aftersaleRowIds")
public class BroadleafRowIds implements RowIds {

    @Resource(name = "blTransactionManager")
    protected JpaTransactionManager transactions;

    @Override
    public void reserve(Class<?> entity, int rows) {
        EntityManagerFactory factory = transactions.getEntityManagerFactory();
        RequestSession request = RequestSession.detach(factory);
        try {
            IdReserves.of(factory).fill(entity, rows);
        } finally {
            request.reattach();
        }
    }
}
