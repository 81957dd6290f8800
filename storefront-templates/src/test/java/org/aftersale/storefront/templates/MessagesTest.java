package org.aftersale.storefront.templates;

import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.Remedy;
import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.help.feedback.UnhelpfulReason;
import org.aftersale.refund.PayoutTarget;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.templates.MessagesContract;
import org.aftersale.ticket.TicketStatus;

class MessagesTest extends MessagesContract {

    MessagesTest() {
        super(
                Shop.TEMPLATES,
                family("aftersale.claim.status.", ClaimStatus.values()),
                family("aftersale.claim.say.", ClaimStatus.values()),
                family("aftersale.question.status.", TicketStatus.values()),
                family("aftersale.question.say.", TicketStatus.values()),
                family("aftersale.mail.status.", ClaimStatus.values()),
                "aftersale.claim.step.(RECEIVED|IN_REVIEW|DECISION)",
                "aftersale.step.(done|current|todo)",
                "aftersale.order.status.(SUBMITTED|IN_PROCESS|SHIPPED|PARTIALLY_SHIPPED|DELIVERED|PARTIALLY_DELIVERED|COMPLETED|CANCELLED)",
                "aftersale.reason.(DAMAGED|DEFECTIVE|WRONG_ITEM|MISSING|NOT_DELIVERED|NOT_AS_DESCRIBED|OTHER)",
                family("aftersale.remedy.", Remedy.values()),
                "aftersale.remedy.(REPAIR.hint|REPLACEMENT.hint|PRICE_REDUCTION.hint|REFUND.hint|SHOP_DECIDES.hint)",
                "aftersale.decision.approved.(CONFIRMED_DEFECT|CONFIRMED_BY_PHOTO|GOODWILL|SHOP_ERROR)",
                "aftersale.decision.rejected.(NO_DEFECT_FOUND|WORN_BY_USE|DAMAGED_AFTER_DELIVERY|OUTSIDE_GUARANTEE|NOT_OUR_ITEM|OTHER)",
                "aftersale.refund.status.(PAYING|ATTENTION|PAID|PARTLY_PAID)",
                "aftersale.refund.say.(PAYING|ATTENTION|PAID|PARTLY_PAID)",
                "aftersale.refund.progress.(ON_ITS_WAY|WITH_YOU)",
                "aftersale.refund.place.(ON_ITS_WAY|BACK_WITH_BANK|BACK|LOOKED_INTO|NOT_GIVEN)",
                family("aftersale.refund.to.", PayoutTarget.values()),
                family("aftersale.refund.reason.", RefundReason.values()),
                "aftersale.refund.step.(sum)",
                family("aftersale.refund.why.", RefundableItemKind.values()),
                "aftersale.refund.why.(LIST|DISCOUNT|PRICE|ORDER_DISCOUNT|PAID|BEFORE|NOW|LEFT_OF_ITEMS|TOTAL|ORDER_PAID|ORDER_BEFORE|ORDER_NOW|ORDER_LEFT)",
                family("aftersale.mail.refund.to.", PayoutTarget.values()),
                family("aftersale.mail.refund.reason.", RefundReason.values()),
                family("aftersale.mail.refund.", RefundableItemKind.values()),
                "aftersale.mail.footer.refund.(read|unread)",
                "aftersale.mail.footer.credit.(read|unread)",
                family("aftersale.credit.kind.", CreditEntryKind.values()),
                family("aftersale.credit.reason.", CreditReason.values()),
                "aftersale.mail.credit.reason.(REFUND|GOODWILL|COMPENSATION|CORRECTION)",
                "aftersale.title.(hub|claim.new|claim|question.new|question|solved|problem|help|refund|credit)",
                "aftersale.notice.(claim.filed|question.asked|claim.duplicate|reply.sent|withdrawn|withdraw.late)",
                "aftersale.entry.(order|menu)",
                "aftersale.action.(report)",
                "aftersale.problem.(login|back|signed-out.title|signed-out.text|not-found.title|forbidden.title|expired.title|conflict.title|error.title|not-found.text|forbidden.text|expired.text|conflict.text|error.text)",
                "aftersale.error.(lines.none|lines.unknown|quantity.number|quantity.one|quantity.range|reason.missing|reason.unknown|description.empty|description.long|remedy.missing|remedy.unknown|reply.empty|reply.long|subject.empty|subject.long|question.empty|question.long|conflict|line.decided|help.reason|help.remark)",
                "aftersale.placeholder.order.(SUBMITTED|IN_PROCESS|SHIPPED|PARTIALLY_SHIPPED|DELIVERED|PARTIALLY_DELIVERED|COMPLETED|CANCELLED)",
                "aftersale.placeholder.answer.(day|days)",
                family("aftersale.help.reason.", UnhelpfulReason.values()),
                "aftersale.mail.footer.(read|unread)",
                "aftersale.mail.(claim-received.subject|claim-decided.subject|claim-withdrawn.subject|ticket-replied.subject|question-received.subject|refund-paid.subject|credit-granted.subject)");
    }
}
