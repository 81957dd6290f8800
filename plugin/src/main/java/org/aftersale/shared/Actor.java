package org.aftersale.shared;

/** Who did something: a customer, a member of staff, or the software itself. */
public final class Actor {

    /** Who can act on a case. */
    public enum Kind {
        CUSTOMER,
        STAFF,
        SYSTEM
    }

    private final Kind kind;
    private final Long id;
    private final String name;

    private Actor(Kind kind, Long id, String name) {
        this.kind = kind;
        this.id = id;
        this.name = name;
    }

    public static Actor customer(long id, String name) {
        return new Actor(Kind.CUSTOMER, id, name);
    }

    public static Actor staff(long id, String name) {
        return new Actor(Kind.STAFF, id, name);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, null, "Aftersale");
    }

    public Kind getKind() {
        return kind;
    }

    /** The host's id of the customer or staff member; null for the system. */
    public Long getId() {
        return id;
    }

    /** The name at the time of the act: a snapshot, since the host may delete the account. */
    public String getName() {
        return name;
    }
}
