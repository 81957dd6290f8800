package org.aftersale.event;

/**
 * The types of all events that Aftersale publishes; docs/events.md lists their facts. A constant
 * says when the event is published and, where customers are mailed, what the mail tells them. Other
 * consumers choose their types by {@link EventConsumer#handles}.
 */
public final class EventTypes {

    /** A customer filed a claim. Mailed: the receipt. */
    public static final String CLAIM_FILED = "claim.filed";

    /** An agent decided at least one line. Mailed: the decision of each line. */
    public static final String CLAIM_DECIDED = "claim.decided";

    /** What was approved of a line was paid or done. */
    public static final String CLAIM_SETTLED = "claim.settled";

    /** The customer withdrew the claim. Mailed: a confirmation. */
    public static final String CLAIM_WITHDRAWN = "claim.withdrawn";

    /** A customer asked a question. Mailed: the receipt. */
    public static final String QUESTION_ASKED = "question.asked";

    /** An agent replied. Mailed: the reply. */
    public static final String TICKET_REPLIED_AGENT = "ticket.replied.agent";

    /** The customer replied. */
    public static final String TICKET_REPLIED_CUSTOMER = "ticket.replied.customer";

    /** An agent wrote an internal note. */
    public static final String TICKET_NOTED = "ticket.noted";

    /** An agent took the ticket. */
    public static final String TICKET_ASSIGNED = "ticket.assigned";

    /** An agent returned the ticket to the queue. */
    public static final String TICKET_RELEASED = "ticket.released";

    /** An agent changed the ticket's status. */
    public static final String TICKET_MOVED = "ticket.moved";

    /** An agent changed the ticket's priority. */
    public static final String TICKET_PRIORITIZED = "ticket.prioritized";

    /** A refund was requested that a second person must approve. */
    public static final String REFUND_WAITING = "refund.waiting";

    /** At least one payout of a refund can be paid now. Consumed by the payouts. */
    public static final String REFUND_READY = "refund.ready";

    /**
     * Every payout of a refund that was not cancelled has been paid. Mailed: what was refunded,
     * where to and why.
     */
    public static final String REFUND_PAID = "refund.paid";

    /** A payout was declined, has no gateway, or its outcome is unknown. */
    public static final String REFUND_ATTENTION = "refund.attention";

    /** Nothing of a refund will be paid. */
    public static final String REFUND_CANCELLED = "refund.cancelled";

    /** Store credit was granted. Mailed: how much, why, until when. */
    public static final String CREDIT_GRANTED = "credit.granted";

    /** A customer paid with store credit. */
    public static final String CREDIT_SPENT = "credit.spent";

    /** A purchase was undone and the credit it spent came back. */
    public static final String CREDIT_RETURNED = "credit.returned";

    /** Staff revoked a grant or a part of it. */
    public static final String CREDIT_REVERSED = "credit.reversed";

    /** A grant expired. */
    public static final String CREDIT_EXPIRED = "credit.expired";

    /** Staff changed a setting, set it back to its default, or undid a change. */
    public static final String SETTING_CHANGED = "setting.changed";

    /**
     * A customer stated that they withdraw from a contract. Mailed: the receipt, with the time of
     * submission. Consumed by the lookup of the order.
     */
    public static final String WITHDRAWAL_SUBMITTED = "withdrawal.submitted";

    /** A person has to find a withdrawal's order, or to decide. */
    public static final String WITHDRAWAL_REVIEW = "withdrawal.review";

    /**
     * A withdrawal takes effect: the shop owes the refund. Mailed: what happens by when. Consumed
     * by the settlement.
     */
    public static final String WITHDRAWAL_EFFECTIVE = "withdrawal.effective";

    /** There was no right to withdraw. Mailed: why. */
    public static final String WITHDRAWAL_INEFFECTIVE = "withdrawal.ineffective";

    /** The refund for a withdrawal was paid; the refund's own event is mailed. */
    public static final String WITHDRAWAL_REFUNDED = "withdrawal.refunded";

    /** A return needs a person before the goods are sent. Mailed: the receipt. */
    public static final String RETURN_REQUESTED = "return.requested";

    /** A return was authorized, at once or by staff. Mailed: where to send the goods. */
    public static final String RETURN_AUTHORIZED = "return.authorized";

    /** Staff refused a return before anything was sent. Mailed: why. */
    public static final String RETURN_REFUSED = "return.refused";

    /** The customer cancelled what of a return had not arrived. */
    public static final String RETURN_CANCELLED = "return.cancelled";

    /** Goods of a return arrived. Mailed: what arrived. */
    public static final String RETURN_RECEIVED = "return.received";

    /** Goods of a return were inspected. Mailed if some were not accepted: which, and why. */
    public static final String RETURN_INSPECTED = "return.inspected";

    /** The refund for a return was paid; the refund's own event is mailed. */
    public static final String RETURN_REFUNDED = "return.refunded";

    /** A parcel was handed to its carrier. */
    public static final String PARCEL_SHIPPED = "parcel.shipped";

    /** A parcel reached the customer; again, with another date, if staff correct it. */
    public static final String PARCEL_DELIVERED = "parcel.delivered";

    /** A parcel was lost on its way. */
    public static final String PARCEL_LOST = "parcel.lost";

    /** A parcel came back, or comes back, to the sender. */
    public static final String PARCEL_RETURNED = "parcel.returned";

    /** Staff took back everything that was reported of a parcel: it awaits shipment. */
    public static final String PARCEL_RESET = "parcel.reset";

    /** A visitor asked for a link to an order. Mailed to the order's address, if there is one. */
    public static final String GUEST_LINK_REQUESTED = "guest.link.requested";

    /** A customer added an order that was placed without an account to their account. */
    public static final String GUEST_ORDER_ADDED = "guest.order.added";

    private EventTypes() {}
}
