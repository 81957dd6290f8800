package org.aftersale.admin.templates;

import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.Remedy;
import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.templates.MessagesContract;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.TicketType;

class MessagesTest extends MessagesContract {

    MessagesTest() {
        super(
                Desk.TEMPLATES,
                "aftersale.title.(tickets|ticket|problem|health|insights)",
                "aftersale.insights.(article|language|helpful|invain|review|touched|owner)",
                "aftersale.insights.forms.(shown|solved|submitted|left)",
                "aftersale.insights.form.(CLAIM_FORM|QUESTION_FORM)",
                "aftersale.title.faq.(new|try|versions|preview|categories|synonyms|pictures)",
                "aftersale.faq.page.(articles|categories|synonyms|pictures|insights|try)",
                "aftersale.faq.language.(en|pl|de|es|fr)",
                "aftersale.faq.status.(NONE|DRAFT|REVIEW|PUBLISHED|ARCHIVED)",
                family("aftersale.faq.move.", ArticleStatus.values()),
                "aftersale.faq.col.(title|category|status|owner|review|helpful|opened|version|by|at|act)",
                "aftersale.faq.part.(title|summary|body|keywords)",
                "aftersale.faq.tool.(paragraph|h2|h3|bold|italic|bullets|numbers|quote|link|table|row|column|picture|undo|redo|html|words|failed|address|address.hint|insert|cancel)",
                "aftersale.faq.placeholder.(customer_name|last_order|last_order_state|last_order_date|open_cases|answer_time)",
                "aftersale.notice.faq.(saved|DRAFT|REVIEW|PUBLISHED|ARCHIVED|restored|categories|synonyms|synonyms.restored|picture)",
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
                "aftersale.history.(claim.submitted|question.asked|question.asked.after|claim.line.approved|claim.line.rejected|claim.line.under-review|claim.line.waiting-for-customer|claim.withdrawn|ticket.status|ticket.assigned|ticket.released|ticket.replied.agent|ticket.replied.customer|ticket.noted)",
                "aftersale.health.(events|mail|nodes|jobs|search|schema|projections|failed|failed.advice|on|off|node.alive)",
                "aftersale.health.status.(GOOD|LOOK|BROKEN)",
                "aftersale.health.all.(GOOD|LOOK|BROKEN)",
                "aftersale.health.side.(SITE|ADMIN)",
                "aftersale.health.events.(calm|pending|dead|dead.advice|late|late.advice|waiting|waiting.advice|orphan|orphan.advice)",
                "aftersale.health.mail.(sending|own|nobody|nobody.advice|silent|silent.advice|sender|sender.advice|no-time-limit|no-time-limit.advice)",
                "aftersale.health.mail.kind.(SENDING|SILENT|UNKNOWN)",
                "aftersale.health.nodes.(alive|no-jobs|no-jobs.advice|versions|versions.advice)",
                "aftersale.health.jobs.(none|well|failed|failed.advice|outcome.ok|outcome.failed)",
                "aftersale.health.search.(up|away|away.advice|opening|opening.advice|rebuilding|kind.EMBEDDED|kind.SERVER|kind.CLOUD)",
                "aftersale.health.schema.(well|pending|pending.advice|newer|newer.advice|lock|lock.advice)",
                "aftersale.health.projections.(never|agree|running|broken-off|broken-off.advice|differ|differ.advice)",
                "aftersale.health.table.(nodes|mailers|mails|jobs|index|schema|last-check|differences)",
                "aftersale.health.column.(consumer|due|waiting|leased|dead|oldest|last-success|node|side|jobs|version|started|seen|kind|mailer|server|sender|reply|pending|index-kind|index-place|texts|behind|job|holder|until|last-run|outcome|next|changes|last-change|when|database|dialect|ended|by|checked|differing|case|value|stored|computed|event|tries|error)",
                "aftersale.health.difference.(ticket.messages|ticket.due|claim.status|claim.reviewed|claim.decided|claim.turn|claim.answer-by|credit.balance|credit.left|refund.status|refund.paid|entitlement.committed)",
                "aftersale.health.act.(delivery.retried|deliveries.retried|consumer.replayed)",
                "aftersale.notice.health.(retried|retried-all|nothing|gone|not-needed|replayed|not-replayable|checked|check-running)",
                "aftersale.title.(refunds|refund|order-money|refund-preview|credit)",
                "aftersale.credit.col.(when|what|why|by|amount)",
                family("aftersale.credit.kind.", CreditEntryKind.values()),
                family("aftersale.credit.reason.", CreditReason.values()),
                "aftersale.notice.credit.(granted|reversed)",
                "aftersale.refunds.view.(all|waiting|attention|paying|paid|cancelled)",
                "aftersale.money.fact.(paid|captured|back|outside|left)",
                "aftersale.money.warning.(cancelled|currency|no-payment|captured-less|unexplained|elsewhere|outside)",
                family("aftersale.money.kind.", RefundableItemKind.values()),
                family("aftersale.money.use.", LineUse.Kind.values()),
                "aftersale.money.col.(item|list|item-discount|order-discount|net|taxes|paid|before|left|pick|payment|captured|back|pending|refund|order|customer|status|reason|by|amount)",
                family("aftersale.refund.reason.", RefundReason.values()),
                family("aftersale.refund.status.", RefundStatus.values()),
                "aftersale.refund.step.(sum)",
                "aftersale.refund.history.(asked|called|paid|declined|not-found|unknown|by-hand|to-credit|confirmed|refused|ask-again|found-paid|found-unpaid|retry|note-paid|cancel|paid-late)",
                family("aftersale.payout.way.", PayoutMethodCode.values()),
                family("aftersale.payout.status.", PayoutStatus.values()),
                family("aftersale.payout.act.", PayoutAction.values()),
                "aftersale.payout.problem.(declined|unknown|no-gateway|paid-late|declined.advice|unknown.advice|no-gateway.advice|paid-late.advice)",
                "aftersale.payment.type.(CREDIT_CARD|GIFT_CARD|BANK_ACCOUNT|CHECK|ELECTRONIC_CHECK|WIRE|MONEY_ORDER|CUSTOMER_CREDIT|COD|THIRD_PARTY_ACCOUNT)",
                "aftersale.notice.refund.(asked|waiting|confirmed|refused|done)",
                "aftersale.error.sum.(not-a-sum|negative|zero|too-precise|too-large|currency)",
                "aftersale.problem.(login|back|signed-out.title|signed-out.text|forbidden.title|not-found.title|expired.title|conflict.title|error.title|forbidden.text|not-found.text|expired.text|conflict.text|error.text)",
                "aftersale.error.(reply.empty|reply.long|note.empty|note.long|decision.none|decision.reason.missing|decision.reason.unknown|decision.other.note|conflict|line.decided)");
    }
}
