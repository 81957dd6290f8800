package org.aftersale.admin.templates;

import org.aftersale.templates.MessagesContract;

class MessagesTest extends MessagesContract {

    MessagesTest() {
        super(
                Desk.TEMPLATES,
                "aftersale.title.(tickets|ticket|problem)",
                "aftersale.view.(open|mine|unassigned|waiting|solved|all)",
                "aftersale.ticket.type.(CLAIM|QUESTION)",
                "aftersale.ticket.status.(NEW|OPEN|PENDING|ON_HOLD|SOLVED|CLOSED)",
                "aftersale.claim.status.(SUBMITTED|UNDER_REVIEW|WAITING_FOR_CUSTOMER|APPROVED|PARTLY_APPROVED|REJECTED|WITHDRAWN)",
                "aftersale.order.status.(SUBMITTED|IN_PROCESS|SHIPPED|DELIVERED|COMPLETED|CANCELLED)",
                "aftersale.message.kind.(customer|agent|note|system)",
                "aftersale.reason.(DAMAGED|DEFECTIVE|WRONG_ITEM|MISSING|NOT_DELIVERED|NOT_AS_DESCRIBED|OTHER)",
                "aftersale.remedy.(REPAIR|REPLACEMENT|PRICE_REDUCTION|REFUND|SHOP_DECIDES)",
                "aftersale.decision.(APPROVED|REJECTED)",
                "aftersale.decision.approved.(CONFIRMED_DEFECT|CONFIRMED_BY_PHOTO|GOODWILL|SHOP_ERROR)",
                "aftersale.decision.rejected.(NO_DEFECT_FOUND|WORN_BY_USE|DAMAGED_AFTER_DELIVERY|OUTSIDE_GUARANTEE|NOT_OUR_ITEM|OTHER)",
                "aftersale.notice.(reply.sent|note.saved|decided|assigned|released|status)",
                "aftersale.history.(claim.submitted|claim.line.approved|claim.line.rejected|claim.line.under-review|claim.withdrawn|ticket.status|ticket.assigned|ticket.released|ticket.replied.agent|ticket.replied.customer|ticket.noted)",
                "aftersale.problem.(signed-out.title|signed-out.text|forbidden.title|not-found.title|expired.title|conflict.title|error.title|forbidden.text|not-found.text|expired.text|conflict.text|error.text)",
                "aftersale.error.(reply.empty|reply.long|note.empty|note.long|decision.none|decision.reason.missing|decision.reason.unknown|decision.other.note|conflict|line.decided)");
    }
}
