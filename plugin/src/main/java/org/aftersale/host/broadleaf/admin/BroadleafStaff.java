package org.aftersale.host.broadleaf.admin;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.shared.PermissionDeniedException;
import org.broadleafcommerce.openadmin.server.security.domain.AdminRole;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the logged-in back office user with the authorities the host granted. */
@Component("aftersaleStoreStaff")
public class BroadleafStaff implements StoreStaff {

    @Resource(name = "blAdminSecurityRemoteService")
    protected SecurityVerifier security;

    @Override
    public StaffMember current() {
        AdminUser user = security.getPersistentAdminUser();
        if (user == null) {
            throw PermissionDeniedException.missing("a log-in", "nobody");
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Set<String> permissions = new HashSet<String>();
        for (GrantedAuthority authority : authentication.getAuthorities()) {
            permissions.add(authority.getAuthority());
        }
        String name = user.getName() == null ? user.getLogin() : user.getName();
        return new StaffMember(user.getId(), user.getLogin(), name, permissions, roles(user));
    }

    private static Set<String> roles(AdminUser user) {
        Set<String> roles = new HashSet<String>();
        for (AdminRole role : user.getAllRoles()) {
            roles.add(role.getName());
        }
        return roles;
    }
}
