package org.aftersale.install.office;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.common.persistence.EntityConfiguration;
import org.broadleafcommerce.openadmin.server.security.domain.AdminPermission;
import org.broadleafcommerce.openadmin.server.security.domain.AdminRole;
import org.broadleafcommerce.openadmin.server.security.service.type.PermissionType;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Creates permissions and roles in the host's tables. Existing ones with the same name are not
 * changed. Requires the caller's transaction.
 */
@Component("aftersaleOfficeRecords")
public class OfficeRecords {

    @PersistenceContext(unitName = "blPU")
    private EntityManager entityManager;

    @Autowired
    @Qualifier("blEntityConfiguration")
    private EntityConfiguration entities;

    boolean permission(String name, String type, String friendlyName, String description) {
        AdminPermission permission = permission(name, type, description);
        AdminPermission friendly = find(AdminPermission.class, "name", friendlyName);
        if (friendly == null) {
            friendly = newPermission(friendlyName, type, description);
            // the host requires the flag but has no setter for it
            new DirectFieldAccessor(friendly).setPropertyValue("isFriendly", Boolean.TRUE);
            friendly.getAllChildPermissions().add(permission);
            entityManager.persist(friendly);
        }
        return true;
    }

    /** False if there is no such permission. */
    boolean include(String friendlyName, String name) {
        AdminPermission friendly = find(AdminPermission.class, "name", friendlyName);
        AdminPermission permission = find(AdminPermission.class, "name", name);
        if (friendly == null || permission == null) {
            return false;
        }
        for (AdminPermission held : friendly.getAllChildPermissions()) {
            if (name.equals(held.getName())) {
                return true;
            }
        }
        return friendly.getAllChildPermissions().add(permission);
    }

    private AdminPermission permission(String name, String type, String description) {
        AdminPermission permission = find(AdminPermission.class, "name", name);
        if (permission == null) {
            permission = newPermission(name, type, description);
            entityManager.persist(permission);
        }
        return permission;
    }

    private AdminPermission newPermission(String name, String type, String description) {
        AdminPermission permission = create(AdminPermission.class);
        permission.setName(name);
        permission.setType(PermissionType.getInstance(type));
        permission.setDescription(description);
        return permission;
    }

    boolean role(String name, String description) {
        if (find(AdminRole.class, "name", name) == null) {
            AdminRole role = create(AdminRole.class);
            role.setName(name);
            role.setDescription(description);
            entityManager.persist(role);
        }
        return true;
    }

    /** False if there is no such role or permission. */
    boolean grant(String roleName, String permissionName) {
        AdminRole role = find(AdminRole.class, "name", roleName);
        AdminPermission permission = find(AdminPermission.class, "name", permissionName);
        if (role == null || permission == null) {
            return false;
        }
        for (AdminPermission held : role.getAllPermissions()) {
            if (permissionName.equals(held.getName())) {
                return true;
            }
        }
        return role.getAllPermissions().add(permission);
    }

    private <T> T find(Class<T> type, String field, String value) {
        List<T> found =
                entityManager
                        .createQuery(
                                "select e from "
                                        + type.getName()
                                        + " e where e."
                                        + field
                                        + " = :value",
                                type)
                        .setParameter("value", value)
                        .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    private <T> T create(Class<T> type) {
        return type.cast(entities.createEntityInstance(type.getName()));
    }
}
