package org.aftersale.install.office;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aftersale.host.Permission;
import org.broadleafcommerce.openadmin.server.security.domain.AdminMenu;
import org.broadleafcommerce.openadmin.server.security.domain.AdminModule;
import org.broadleafcommerce.openadmin.server.security.domain.AdminModuleDTO;
import org.broadleafcommerce.openadmin.server.security.domain.AdminPermission;
import org.broadleafcommerce.openadmin.server.security.domain.AdminRole;
import org.broadleafcommerce.openadmin.server.security.domain.AdminSection;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.springframework.beans.DirectFieldAccessor;

/** The module's entries of the back office menu, built for each page. */
class OfficeSections {

    private static final String MODULE_KEY = "aftersale.menu.module";
    private static final String ICON = "icon-comments";

    /** Between customer care and design, by the host's own numbers. */
    private static final int MODULE_ORDER = 350;

    /** Not used by any row of the host: its ids start at 1, those of its import at -1. */
    private static final Long MODULE_ID = -7_310_000L;

    /** The module's menu entries in order, with the required permission. */
    private enum Entry {
        TICKETS("tickets", "Tickets", Permission.READ),
        PARCELS("parcels", "Parcels", Permission.READ),
        RETURNS("returns", "Returns", Permission.READ),
        FAQ("faq", "FAQ", Permission.READ_ARTICLES),
        REFUNDS("refunds", "Refunds", Permission.READ_REFUNDS),
        HEALTH("health", "Health", Permission.CONFIGURE),
        SETTINGS("settings", "Settings", Permission.CONFIGURE);

        private final String key;
        private final String url;
        private final String name;
        private final String permission;

        Entry(String word, String name, Permission permission) {
            this.key = "aftersale.menu." + word;
            this.url = "/aftersale/" + word;
            this.name = name;
            this.permission = permission.authority();
        }

        Long id() {
            return MODULE_ID - ordinal();
        }

        AdminSection section() {
            AdminSection section = entity(AdminSection.class);
            new DirectFieldAccessor(section).setPropertyValue("id", id());
            section.setName(name);
            section.setSectionKey(key);
            section.setUrl(url);
            section.setDisplayOrder(1000 * (ordinal() + 1));
            section.setUseDefaultHandler(Boolean.FALSE);
            AdminModuleDTO module = new AdminModuleDTO();
            describe(module);
            section.setModule(module);
            return section;
        }
    }

    void addTo(AdminMenu menu, AdminUser user) {
        List<AdminSection> visible =
                Arrays.stream(Entry.values())
                        .filter(entry -> holds(user, entry.permission))
                        .map(Entry::section)
                        .collect(Collectors.toList());
        if (visible.isEmpty()) {
            return;
        }
        AdminModuleDTO module = new AdminModuleDTO();
        describe(module);
        module.setSections(visible);
        menu.getAdminModules().add(module);
        Collections.sort(
                menu.getAdminModules(),
                Comparator.comparing(
                        AdminModule::getDisplayOrder,
                        Comparator.nullsLast(Comparator.naturalOrder())));
    }

    AdminSection byAddress(String address) {
        return section(entry -> entry.url.equals(address));
    }

    AdminSection byKey(String key) {
        return section(entry -> entry.key.equals(key));
    }

    private static AdminSection section(Predicate<Entry> filter) {
        return Arrays.stream(Entry.values())
                .filter(filter)
                .findFirst()
                .map(Entry::section)
                .orElse(null);
    }

    boolean isOurs(Object section) {
        return entry(section) != null;
    }

    /** Whether the user may see one of our sections. */
    boolean mayView(AdminUser user, Object section) {
        return holds(user, entry(section).permission);
    }

    private static Entry entry(Object section) {
        Long id = section instanceof AdminSection ? ((AdminSection) section).getId() : null;
        return Arrays.stream(Entry.values())
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * Through roles or directly, resolved like the host's authorities: a friendly permission grants
     * its children, any other one itself.
     */
    private static boolean holds(AdminUser user, String name) {
        for (AdminRole role : user.getAllRoles()) {
            if (holds(role.getAllPermissions(), name)) {
                return true;
            }
        }
        return holds(user.getAllPermissions(), name);
    }

    private static boolean holds(Collection<AdminPermission> permissions, String name) {
        for (AdminPermission permission : permissions) {
            if (permission.isFriendly()
                    ? holds(permission.getAllChildPermissions(), name)
                    : name.equals(permission.getName())) {
                return true;
            }
        }
        return false;
    }

    private static void describe(AdminModuleDTO module) {
        module.setId(MODULE_ID);
        module.setName("Aftersale");
        module.setModuleKey(MODULE_KEY);
        module.setIcon(ICON);
        module.setDisplayOrder(MODULE_ORDER);
    }

    /** By name: host classes must not be loaded with ours, before the host's weavers are active. */
    private static <T> T entity(Class<T> type) {
        try {
            return type.cast(Class.forName(type.getName() + "Impl").newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The host has no entity for " + type, e);
        }
    }
}
