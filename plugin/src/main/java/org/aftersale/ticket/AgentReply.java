package org.aftersale.ticket;

/** A reply as submitted by the agent. */
public final class AgentReply {

    final String body;
    final TicketStatus next;
    final long seenVersion;
    final String requestKey;

    /**
     * @param body as typed
     * @param next the ticket's status after the reply
     * @param seenVersion the ticket's version when the form was rendered
     * @param requestKey the form's idempotency key
     */
    public AgentReply(String body, TicketStatus next, long seenVersion, String requestKey) {
        this.body = body;
        this.next = next;
        this.seenVersion = seenVersion;
        this.requestKey = requestKey;
    }
}
