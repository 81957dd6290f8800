package org.aftersale.install.office;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import org.broadleafcommerce.openadmin.server.security.domain.AdminMenu;
import org.broadleafcommerce.openadmin.server.security.domain.AdminModule;
import org.broadleafcommerce.openadmin.server.security.domain.AdminModuleDTO;
import org.broadleafcommerce.openadmin.server.security.domain.AdminPermission;
import org.broadleafcommerce.openadmin.server.security.domain.AdminRole;
import org.broadleafcommerce.openadmin.server.security.domain.AdminSection;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.springframework.beans.DirectFieldAccessor;

/** The module's entries of the back office's menu, made anew for each page. */
class OfficeSections {

    private static final String MODULE_KEY = "aftersale.menu.module";
    private static final String TICKETS_KEY = "aftersale.menu.tickets";
    private static final String TICKETS_URL = "/aftersale/tickets";
    private static final String ICON = "icon-comments";

    /** After customer care, before design, by the host's own numbers. */
    private static final int MODULE_ORDER = 350;

    private static final int SECTION_ORDER = 1000;

    /** No row of the host's has it: its own numbers begin at 1 and its import's at -1. */
    private static final Long ID = -7_310_000L;

    void addTo(AdminMenu menu, AdminUser user) {
        if (!mayView(user)) {
            return;
        }
        AdminModuleDTO module = new AdminModuleDTO();
        describe(module);
        module.setSections(Collections.singletonList(tickets()));
        menu.getAdminModules().add(module);
        Collections.sort(
                menu.getAdminModules(),
                Comparator.comparing(
                        AdminModule::getDisplayOrder,
                        Comparator.nullsLast(Comparator.naturalOrder())));
    }

    AdminSection byAddress(String address) {
        return TICKETS_URL.equals(address) ? tickets() : null;
    }

    AdminSection byKey(String key) {
        return TICKETS_KEY.equals(key) ? tickets() : null;
    }

    boolean isOurs(Object section) {
        return section instanceof AdminSection && ID.equals(((AdminSection) section).getId());
    }

    /**
     * By their roles' permissions and their own, as the host gives out its authorities: of a
     * friendly permission those it holds, of any other itself.
     */
    boolean mayView(AdminUser user) {
        for (AdminRole role : user.getAllRoles()) {
            if (holdsRead(role.getAllPermissions())) {
                return true;
            }
        }
        return holdsRead(user.getAllPermissions());
    }

    private static boolean holdsRead(Collection<AdminPermission> permissions) {
        for (AdminPermission permission : permissions) {
            if (permission.isFriendly()
                    ? holdsRead(permission.getAllChildPermissions())
                    : OfficeInstaller.READ.equals(permission.getName())) {
                return true;
            }
        }
        return false;
    }

    private static AdminSection tickets() {
        AdminSection section = entity(AdminSection.class);
        new DirectFieldAccessor(section).setPropertyValue("id", ID);
        section.setName("Tickets");
        section.setSectionKey(TICKETS_KEY);
        section.setUrl(TICKETS_URL);
        section.setDisplayOrder(SECTION_ORDER);
        section.setUseDefaultHandler(Boolean.FALSE);
        AdminModuleDTO module = new AdminModuleDTO();
        describe(module);
        section.setModule(module);
        return section;
    }

    private static void describe(AdminModuleDTO module) {
        module.setId(ID);
        module.setName("Aftersale");
        module.setModuleKey(MODULE_KEY);
        module.setIcon(ICON);
        module.setDisplayOrder(MODULE_ORDER);
    }

    /** By name: the class must not be loaded with ours, before the host's weavers have seen it. */
    private static <T> T entity(Class<T> type) {
        try {
            return type.cast(Class.forName(type.getName() + "Impl").newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The host has no entity for " + type, e);
        }
    }
}
