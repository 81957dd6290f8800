package org.aftersale.host.broadleaf.common;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.role.StoreRoles;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the roles of the store's back office from their table: the host's own service would read
 * them over the request's connection, while a page of ours holds another, and its classes are in
 * the back office only.
 */
@Repository("aftersaleStoreRoles")
@Transactional(value = "blTransactionManager", readOnly = true)
public class BroadleafRoles implements StoreRoles {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public Map<String, String> all() {
        List<?> rows =
                em.createNativeQuery("select NAME, DESCRIPTION from BLC_ADMIN_ROLE")
                        .getResultList();
        Map<String, String> roles = new TreeMap<String, String>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            String name = (String) columns[0];
            String description = UserText.name((String) columns[1]);
            roles.put(name, description == null || description.isEmpty() ? name : description);
        }
        return roles;
    }
}
