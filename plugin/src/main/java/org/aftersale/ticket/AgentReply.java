package org.aftersale.ticket;

/** An answer as the agent's form sends it. */
public final class AgentReply {

    final String body;
    final TicketStatus next;
    final long seenVersion;
    final String requestKey;

    /**
     * @param body as typed
     * @param next where the ticket goes afterwards
     * @param seenVersion the version the page showed
     * @param requestKey names the form, so that it counts once
     */
    public AgentReply(String body, TicketStatus next, long seenVersion, String requestKey) {
        this.body = body;
        this.next = next;
        this.seenVersion = seenVersion;
        this.requestKey = requestKey;
    }
}
