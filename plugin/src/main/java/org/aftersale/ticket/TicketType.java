package org.aftersale.ticket;

/** The type of a ticket. */
public enum TicketType {
    CLAIM("CL"),
    QUESTION("TK"),
    WITHDRAWAL("WD"),
    RETURN("RMA");

    private final String prefix;

    TicketType(String prefix) {
        this.prefix = prefix;
    }

    /** The prefix of its case numbers. */
    public String prefix() {
        return prefix;
    }
}
