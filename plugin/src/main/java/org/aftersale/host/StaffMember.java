package org.aftersale.host;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.aftersale.shared.Actor;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.shared.UserText;

/** A staff member logged in to the back office, with their permissions. */
public final class StaffMember {

    private final long id;
    private final String login;
    private final String name;
    private final Set<String> permissions;
    private final Set<String> roles;

    /** A staff member without roles, for uses that depend on permissions only. */
    public StaffMember(long id, String login, String name, Set<String> permissions) {
        this(id, login, name, permissions, Collections.<String>emptySet());
    }

    /**
     * @param permissions the authorities the host granted at log-in
     * @param roles names of the current roles
     */
    public StaffMember(
            long id, String login, String name, Set<String> permissions, Set<String> roles) {
        this.id = id;
        this.login = login;
        this.name = UserText.name(name);
        this.permissions = Collections.unmodifiableSet(new HashSet<String>(permissions));
        this.roles = Collections.unmodifiableSet(new HashSet<String>(roles));
    }

    public long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    /** The name shown to customers with an answer. */
    public String getName() {
        return name;
    }

    /** Names of the host's roles, such as ROLE_ADMIN; empty for permissions without a role. */
    public Set<String> getRoles() {
        return roles;
    }

    /** By the host's rule: permission ALL includes READ. */
    public boolean hasPermission(Permission permission) {
        String authority = permission.authority();
        return permissions.contains(authority)
                || permissions.contains(authority.replace("_READ_", "_ALL_"));
    }

    /**
     * @throws PermissionDeniedException if the permission is missing
     */
    public void require(Permission permission) {
        if (!hasPermission(permission)) {
            throw PermissionDeniedException.missing(permission.authority(), login);
        }
    }

    public Actor asActor() {
        return Actor.staff(id, name);
    }
}
