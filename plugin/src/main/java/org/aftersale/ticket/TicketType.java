package org.aftersale.ticket;

/** What a conversation is about. */
public enum TicketType {
    CLAIM("CL"),
    QUESTION("TK");

    private final String prefix;

    TicketType(String prefix) {
        this.prefix = prefix;
    }

    /** The letters its numbers begin with. */
    public String prefix() {
        return prefix;
    }
}
