package org.aftersale.host.broadleaf.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collections;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.PermissionDeniedException;
import org.broadleafcommerce.openadmin.server.security.domain.AdminRole;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class BroadleafStaffTest {

    private final SecurityVerifier security = mock(SecurityVerifier.class);
    private final BroadleafStaff staff = new BroadleafStaff();

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void refusesWithoutASignedInUser() {
        staff.security = security;
        assertThatThrownBy(staff::current).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void readsPermissionsAndRoleNames() {
        AdminRole role = mock(AdminRole.class);
        when(role.getName()).thenReturn("ROLE_AFTERSALE_AGENT");
        AdminUser user = mock(AdminUser.class);
        when(user.getId()).thenReturn(7L);
        when(user.getLogin()).thenReturn("kim");
        when(user.getAllRoles()).thenReturn(Collections.singleton(role));
        when(security.getPersistentAdminUser()).thenReturn(user);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken(
                                "kim",
                                "",
                                AuthorityUtils.createAuthorityList("PERMISSION_ALL_AFS_TICKET")));
        staff.security = security;
        StaffMember kim = staff.current();
        assertThat(kim.getRoles()).containsExactly("ROLE_AFTERSALE_AGENT");
        assertThat(kim.hasPermission(Permission.ANSWER)).isTrue();
        assertThat(kim.getName()).isEqualTo("kim");
        assertThat(new StaffMember(1, "a", "A", Collections.emptySet()).getRoles()).isEmpty();
    }
}
