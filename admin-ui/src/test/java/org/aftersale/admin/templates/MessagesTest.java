package org.aftersale.admin.templates;

import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.Remedy;
import org.aftersale.templates.MessagesContract;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.TicketType;

class MessagesTest extends MessagesContract {

    MessagesTest() {
        super(
                Desk.TEMPLATES,
                "aftersale.title.(tickets|ticket|problem)",
                "aftersale.view.(open|mine|unassigned|waiting|solved|all)",
                family("aftersale.ticket.type.", TicketType.values()),
                family("aftersale.ticket.status.", TicketStatus.values()),
                family("aftersale.claim.status.", ClaimStatus.values()),
                "aftersale.order.status.(SUBMITTED|IN_PROCESS|SHIPPED|PARTIALLY_SHIPPED|DELIVERED|PARTIALLY_DELIVERED|COMPLETED|CANCELLED)",
                "aftersale.message.kind.(customer|agent|note|system)",
                "aftersale.reason.(DAMAGED|DEFECTIVE|WRONG_ITEM|MISSING|NOT_DELIVERED|NOT_AS_DESCRIBED|OTHER)",
                family("aftersale.remedy.", Remedy.values()),
                "aftersale.decision.(APPROVED|REJECTED)",
                "aftersale.decision.approved.(CONFIRMED_DEFECT|CONFIRMED_BY_PHOTO|GOODWILL|SHOP_ERROR)",
                "aftersale.decision.rejected.(NO_DEFECT_FOUND|WORN_BY_USE|DAMAGED_AFTER_DELIVERY|OUTSIDE_GUARANTEE|NOT_OUR_ITEM|OTHER)",
                "aftersale.notice.(reply.sent|note.saved|decided|assigned|released|status)",
                "aftersale.history.(claim.submitted|claim.line.approved|claim.line.rejected|claim.line.under-review|claim.line.waiting-for-customer|claim.withdrawn|ticket.status|ticket.assigned|ticket.released|ticket.replied.agent|ticket.replied.customer|ticket.noted)",
                "aftersale.problem.(forbidden.title|not-found.title|expired.title|conflict.title|error.title|forbidden.text|not-found.text|expired.text|conflict.text|error.text)",
                "aftersale.error.(reply.empty|reply.long|note.empty|note.long|decision.none|decision.reason.missing|decision.reason.unknown|decision.other.note|conflict|line.decided)");
    }
}
