package org.aftersale.host;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.aftersale.shared.Actor;
import org.aftersale.shared.PermissionDeniedException;

/** A member of the merchant's staff, logged in to the back office, with what they may do. */
public final class StaffMember {

    private final long id;
    private final String login;
    private final String name;
    private final Set<String> permissions;
    private final Set<String> roles;

    /** One whose roles do not matter: they have none. */
    public StaffMember(long id, String login, String name, Set<String> permissions) {
        this(id, login, name, permissions, Collections.<String>emptySet());
    }

    /**
     * @param permissions authorities as the host gave them at the log-in
     * @param roles names of the roles they hold now
     */
    public StaffMember(
            long id, String login, String name, Set<String> permissions, Set<String> roles) {
        this.id = id;
        this.login = login;
        this.name = name;
        this.permissions = Collections.unmodifiableSet(new HashSet<String>(permissions));
        this.roles = Collections.unmodifiableSet(new HashSet<String>(roles));
    }

    public long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    /** The name customers see beside an answer. */
    public String getName() {
        return name;
    }

    /** Names of the host's roles, such as ROLE_ADMIN; empty for one who holds permissions alone. */
    public Set<String> getRoles() {
        return roles;
    }

    /** As the host decides: who holds ALL of a thing may read it. */
    public boolean may(Permission permission) {
        String authority = permission.authority();
        return permissions.contains(authority)
                || permissions.contains(authority.replace("_READ_", "_ALL_"));
    }

    /**
     * @throws PermissionDeniedException when they may not
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw PermissionDeniedException.lacking(permission.authority(), login);
        }
    }

    public Actor asActor() {
        return Actor.staff(id, name);
    }
}
