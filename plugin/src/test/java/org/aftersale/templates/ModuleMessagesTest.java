package org.aftersale.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.admin.ticket.QueueColumn;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.Remedy;
import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.feedback.UnhelpfulReason;
import org.aftersale.host.OrderStatus;
import org.aftersale.host.catalog.StoreGoods;
import org.aftersale.law.Buyer;
import org.aftersale.law.ClockNote;
import org.aftersale.law.ClockState;
import org.aftersale.law.Party;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.law.rule.RuleOption;
import org.aftersale.law.rule.RuleUnit;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.PayoutTarget;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.returns.eligibility.Refusal;
import org.aftersale.returns.state.RejectionReason;
import org.aftersale.returns.state.ReturnReason;
import org.aftersale.returns.state.ReturnStatus;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.TicketType;
import org.aftersale.withdrawal.ReviewReason;
import org.aftersale.withdrawal.WithdrawalStatus;
import org.aftersale.withdrawal.exemption.Exemption;
import org.junit.jupiter.api.Nested;

/** The messages of every module that has any. */
class ModuleMessagesTest {

    /** Codes that shop and back office both define, each with its own text. */
    private static final List<String> BOTH =
            Arrays.asList(
                    MessagesContract.family("aftersale.claim.status.", ClaimStatus.values()),
                    MessagesContract.family("aftersale.order.status.", OrderStatus.values()),
                    MessagesContract.family("aftersale.exemption.", Exemption.values()),
                    MessagesContract.family(
                            "aftersale.withdrawal.state.", WithdrawalStatus.values()),
                    MessagesContract.family("aftersale.return.status.", ReturnStatus.values()),
                    MessagesContract.family("aftersale.return.reason.", ReturnReason.values()),
                    MessagesContract.family(
                            "aftersale.return.rejection.", RejectionReason.values()),
                    "aftersale.return.state.(NEEDS_PERSON|AUTHORIZED|REFUSED|CANCELLED|AWAITED|RECEIVED|ACCEPTED|REJECTED|REFUNDED)",
                    ShippedReasons.family("aftersale.reason.", "CLAIM"),
                    MessagesContract.family("aftersale.remedy.", Remedy.values()),
                    ShippedReasons.family("aftersale.decision.approved.", "APPROVAL"),
                    ShippedReasons.family("aftersale.decision.rejected.", "REJECTION"),
                    MessagesContract.family("aftersale.refund.reason.", RefundReason.values()),
                    "aftersale.refund.step.(sum|delivery|fee)",
                    MessagesContract.family("aftersale.credit.kind.", CreditEntryKind.values()),
                    MessagesContract.family("aftersale.credit.reason.", CreditReason.values()));

    @Nested
    class OfTheShop extends MessagesContract {

        OfTheShop() {
            super(
                    ModuleSources.SHOP,
                    Arrays.asList("storefront", "mail"),
                    withBoth(
                            family("aftersale.claim.say.", ClaimStatus.values()),
                            family("aftersale.question.status.", TicketStatus.values()),
                            family("aftersale.question.say.", TicketStatus.values()),
                            family("aftersale.withdrawal.status.", TicketStatus.values()),
                            family("aftersale.withdrawal.reason.", ReviewReason.values()),
                            family("aftersale.returned.status.", TicketStatus.values()),
                            "aftersale.returned.(word)",
                            "aftersale.title.return.(new|review|slip)",
                            family("aftersale.return.why.", Refusal.values()),
                            family("aftersale.return.say.", ReturnStatus.values()),
                            "aftersale.return.step.(AUTHORIZED|RECEIVED|INSPECTED|REFUNDED)",
                            "aftersale.error.return.(nothing|none|most|quantity|reason|long|tracking|arrived)",
                            "aftersale.withdrawal.(word)",
                            "aftersale.withdrawal.say.(SUBMITTED|IN_REVIEW|INEFFECTIVE|REFUNDED)",
                            "aftersale.receipt.(title|shop|number|time|content|note)",
                            "aftersale.title.withdraw.(start|confirm|receipt)",
                            "aftersale.error.withdrawal.(name.empty|order.empty|email.empty|email|long|quantity|nothing|carrier.empty|tracking.empty)",
                            family("aftersale.mail.status.", ClaimStatus.values()),
                            "aftersale.claim.step.(RECEIVED|IN_REVIEW|DECISION)",
                            "aftersale.step.(done|current|todo)",
                            "aftersale.remedy.(REPAIR.hint|REPLACEMENT.hint|PRICE_REDUCTION.hint|REFUND.hint|SHOP_DECIDES.hint)",
                            "aftersale.refund.status.(PAYING|ATTENTION|PAID|PARTLY_PAID)",
                            "aftersale.refund.say.(PAYING|ATTENTION|PAID|PARTLY_PAID)",
                            "aftersale.refund.progress.(ON_ITS_WAY|WITH_YOU)",
                            "aftersale.refund.place.(ON_ITS_WAY|BACK_WITH_BANK|BACK|LOOKED_INTO|NOT_GIVEN)",
                            family("aftersale.refund.to.", PayoutTarget.values()),
                            family("aftersale.refund.why.", RefundableItemKind.values()),
                            "aftersale.refund.why.(LIST|DISCOUNT|PRICE|ORDER_DISCOUNT|ORDER_SURCHARGE|PAID|BEFORE|NOW|LEFT_OF_ITEMS|TOTAL|ORDER_PAID|ORDER_BEFORE|ORDER_NOW|ORDER_LEFT)",
                            family("aftersale.mail.refund.to.", PayoutTarget.values()),
                            family("aftersale.mail.refund.reason.", RefundReason.values()),
                            family("aftersale.mail.refund.", RefundableItemKind.values()),
                            "aftersale.mail.footer.refund.(read|unread)",
                            "aftersale.mail.footer.credit.(read|unread)",
                            "aftersale.mail.credit.reason.(REFUND|GOODWILL|COMPENSATION|CORRECTION)",
                            "aftersale.outage.(title|text|sent)",
                            "aftersale.busy.(title|text|sent)",
                            "aftersale.title.(hub|claim.new|claim|question.new|question|solved|problem|help|refund|credit|withdrawal|return)",
                            "aftersale.notice.(return.requested|return.cancelled|return.late|return.sent|claim.filed|question.asked|claim.duplicate|reply.sent|withdrawn|withdraw.late|guest.added|withdrawal.sent)",
                            "aftersale.entry.(order|menu)",
                            "aftersale.action.(report)",
                            "aftersale.problem.(login|back|signed-out.title|signed-out.text|not-found.title|forbidden.title|expired.title|conflict.title|error.title|too-large.title|malformed.title|too-many.title|oversized.title|not-found.text|forbidden.text|expired.text|conflict.text|error.text|too-large.text|malformed.text|too-many.text|oversized.text)",
                            "aftersale.error.(lines.none|lines.unknown|quantity.number|quantity.one|quantity.range|reason.missing|reason.unknown|description.empty|description.long|remedy.missing|remedy.unknown|reply.empty|reply.long|subject.empty|subject.long|question.empty|question.long|conflict|line.decided|help.reason|help.remark)",
                            "aftersale.placeholder.order.(SUBMITTED|IN_PROCESS|SHIPPED|PARTIALLY_SHIPPED|DELIVERED|PARTIALLY_DELIVERED|COMPLETED|CANCELLED)",
                            "aftersale.placeholder.answer.(day|days)",
                            family("aftersale.help.reason.", UnhelpfulReason.values()),
                            "aftersale.mail.footer.(read|unread)",
                            ModuleSources.mailSubjects(),
                            "aftersale.message.(you|shop|system)"));
        }
    }

    @Nested
    class OfTheBackOffice extends MessagesContract {

        OfTheBackOffice() {
            super(
                    ModuleSources.OFFICE,
                    Collections.singletonList("admin"),
                    withBoth(
                            "aftersale.outage.(title|text|sent)",
                            "aftersale.busy.(title|text|sent)",
                            "aftersale.title.(returns|return|tickets|ticket|problem|health|insights)",
                            family("aftersale.law.rule.", RuleCode.values()),
                            family("aftersale.law.option.", RuleOption.values()),
                            family("aftersale.law.row.unit.", RuleUnit.values()),
                            "aftersale.law.row.(rule|dates|source|looked)",
                            family("aftersale.law.note.", ClockNote.Code.values()),
                            family("aftersale.law.state.", ClockState.values()),
                            family("aftersale.law.party.", Party.values()),
                            family("aftersale.law.buyer.", Buyer.values()),
                            "aftersale.law.basis.(NO_COUNTRY|NO_CONTRACT_DATE|BUSINESS|BUYER_UNKNOWN|NO_ROWS)",
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
                            family("aftersale.col.", QueueColumn.codes()),
                            "aftersale.view.(open|mine|unassigned|waiting|solved|all)",
                            family("aftersale.ticket.type.", TicketType.values()),
                            family("aftersale.ticket.status.", TicketStatus.values()),
                            "aftersale.message.kind.(customer|agent|note|system)",
                            "aftersale.error.return.(open|words|long|received|nothing|undecided)",
                            "aftersale.returns.col.(return|order|customer|status|estimate)",
                            "aftersale.refund.case.filled.(return)",
                            "aftersale.error.withdrawal.(owed|undecided|order.unknown|nothing|reason|goods)",
                            family("aftersale.withdrawal.review.", ReviewReason.values()),
                            "aftersale.decision.(APPROVED|REJECTED)",
                            "aftersale.notice.(return.authorized|return.refused|return.received|return.inspected|reply.sent|note.saved|decided|remedy.done|withdrawal.decided|withdrawal.goods|assigned|released|status|priority|parcel.set|parcels.taken|sender.withdrawn|withdrawal.proof)",
                            "aftersale.history.(return.requested|return.sent|return.refunded|return.line.authorized|return.line.refused|return.line.cancelled|return.line.received|return.line.accepted|return.line.rejected|withdrawal.submitted|withdrawal.in-review|withdrawal.effective|withdrawal.ineffective|withdrawal.refunded|withdrawal.goods|ticket.order|claim.submitted|question.asked|question.asked.after|claim.line.approved|claim.line.rejected|claim.line.settled|claim.line.refunded|claim.line.under-review|claim.line.waiting-for-customer|claim.withdrawn|ticket.status|ticket.priority|ticket.assigned|ticket.customer|ticket.released|ticket.replied.agent|ticket.replied.customer|ticket.noted|withdrawal.proof|withdrawal.sent)",
                            "aftersale.health.(events|mail|nodes|connections|jobs|search|schema|projections|failed|failed.advice|on|off|node.alive|parcels|withdrawals|guarantee|law)",
                            "aftersale.health.status.(GOOD|LOOK|BROKEN)",
                            "aftersale.health.all.(GOOD|LOOK|BROKEN)",
                            "aftersale.health.side.(SITE|ADMIN)",
                            "aftersale.health.events.(calm|pending|dead|dead.advice|late|late.advice|waiting|waiting.advice|orphan|orphan.advice)",
                            "aftersale.health.mail.(sending|own|nobody|nobody.advice|silent|silent.advice|sender|sender.advice|no-time-limit|no-time-limit.advice)",
                            "aftersale.health.mail.kind.(SENDING|SILENT|UNKNOWN)",
                            "aftersale.health.nodes.(alive|no-jobs|no-jobs.advice|versions|versions.advice)",
                            "aftersale.health.connections.(unknown|enough|exhausted|exhausted.advice)",
                            "aftersale.health.jobs.(none|well|failed|failed.advice|outcome.ok|outcome.failed)",
                            "aftersale.health.search.(up|away|away.advice|opening|opening.advice|rebuilding|kind.EMBEDDED|kind.SERVER|kind.CLOUD)",
                            "aftersale.health.schema.(well|pending|pending.advice|newer|newer.advice|lock|lock.advice)",
                            "aftersale.health.projections.(never|agree|running|broken-off|broken-off.advice|differ|differ.advice)",
                            "aftersale.health.table.(law|withdrawals|nodes|pools|mailers|mails|jobs|index|schema|last-check|differences)",
                            "aftersale.health.column.(country|rule|last-check|consumer|due|waiting|leased|dead|oldest|last-success|node|side|jobs|version|started|seen|pool|in-use|maximum|exhausted|exhausted-at|kind|mailer|server|sender|reply|pending|index-kind|index-place|texts|behind|job|holder|until|last-run|outcome|next|changes|last-change|when|database|dialect|ended|by|checked|differing|case|value|stored|computed|event|tries|error)",
                            "aftersale.health.difference.(ticket.messages|ticket.due|claim.status|claim.reviewed|claim.decided|claim.turn|claim.remedy|credit.balance|credit.left|refund.status|refund.paid|entitlement.committed|entitlement.goods)",
                            "aftersale.health.act.(delivery.retried|deliveries.retried|consumer.replayed)",
                            "aftersale.notice.health.(retried|retried-all|nothing|gone|not-needed|replayed|not-replayable|checked|check-running)",
                            "aftersale.notice.settings.(saved|reset|undone|removed|checked)",
                            "aftersale.notice.guarantee.(uploaded|described|removed)",
                            family("aftersale.exempt.code.", Exemption.values()),
                            family("aftersale.exempt.kind.", StoreGoods.Kind.values()),
                            family("aftersale.exempt.number.", StoreGoods.Kind.values()),
                            family(
                                    "aftersale.error.exempt.goods.unknown.",
                                    StoreGoods.Kind.values()),
                            "aftersale.title.(refunds|refund|order-money|refund-preview|credit)",
                            "aftersale.credit.col.(when|what|why|by|amount)",
                            "aftersale.notice.credit.(granted|reversed|waiting|confirmed|rejected)",
                            "aftersale.refunds.view.(all|waiting|attention|paying|paid|cancelled)",
                            "aftersale.money.fact.(paid|captured|back|outside|overpaid|left)",
                            "aftersale.money.warning.(cancelled|currency|no-payment|captured-less|unexplained|overpaid|elsewhere|outside)",
                            family("aftersale.money.kind.", RefundableItemKind.values()),
                            family("aftersale.money.use.", LineUse.Kind.values()),
                            "aftersale.money.col.(item|list|item-discount|order-discount|net|taxes|paid|before|left|pick|payment|captured|back|pending|refund|order|customer|status|reason|by|amount)",
                            family("aftersale.refund.status.", RefundStatus.values()),
                            "aftersale.refund.history.(asked|called|paid|declined|not-found|unknown|by-hand|to-credit|confirmed|refused|ask-again|found-paid|found-unpaid|retry|note-paid|cancel|paid-late|held|unpaid-claimed)",
                            family("aftersale.payout.way.", PayoutMethodCode.values()),
                            family("aftersale.payout.status.", PayoutStatus.values()),
                            family("aftersale.payout.act.", PayoutAction.values()),
                            "aftersale.payout.problem.(declined|unknown|unpaid|unpaid-claimed|no-gateway|paid-late|declined.advice|unknown.advice|unpaid.advice|unpaid-claimed.advice|no-gateway.advice|paid-late.advice)",
                            "aftersale.payment.type.(CREDIT_CARD|GIFT_CARD|BANK_ACCOUNT|CHECK|ELECTRONIC_CHECK|WIRE|MONEY_ORDER|CUSTOMER_CREDIT|COD|THIRD_PARTY_ACCOUNT)",
                            "aftersale.notice.refund.(asked|waiting|confirmed|refused|held|unpaid-claimed)",
                            family("aftersale.notice.refund.done.", PayoutAction.values()),
                            "aftersale.error.sum.(not-a-sum|negative|zero|too-precise|too-large|currency)",
                            "aftersale.problem.(login|back|signed-out.title|signed-out.text|forbidden.title|not-found.title|expired.title|conflict.title|error.title|too-large.title|malformed.title|too-many.title|oversized.title|forbidden.text|not-found.text|expired.text|conflict.text|error.text|too-large.text|malformed.text|too-many.text|oversized.text)",
                            "aftersale.error.(reply.empty|reply.long|note.empty|note.long|decision.none|decision.reason.missing|decision.reason.unknown|decision.other.note|conflict|line.decided)"));
        }
    }

    /** What both sides say in the same words. */
    @Nested
    class OfBothSides extends MessagesContract {

        OfBothSides() {
            super(
                    ModuleSources.VOCABULARY,
                    Collections.singletonList("vocabulary"),
                    Arrays.asList(
                            family("aftersale.order.status.", OrderStatus.values()),
                            MessagesContract.family("aftersale.exemption.", Exemption.values()),
                            MessagesContract.family(
                                    "aftersale.withdrawal.state.", WithdrawalStatus.values()),
                            MessagesContract.family(
                                    "aftersale.return.status.", ReturnStatus.values()),
                            MessagesContract.family(
                                    "aftersale.return.reason.", ReturnReason.values()),
                            MessagesContract.family(
                                    "aftersale.return.rejection.", RejectionReason.values()),
                            "aftersale.return.state.(NEEDS_PERSON|AUTHORIZED|REFUSED|CANCELLED|AWAITED|RECEIVED|ACCEPTED|REJECTED|REFUNDED)",
                            ShippedReasons.family("aftersale.reason.", "CLAIM"),
                            "aftersale.remedy.(REPAIR|REPLACEMENT|PRICE_REDUCTION|REFUND)",
                            "aftersale.claim.status.(SUBMITTED|UNDER_REVIEW|APPROVED|PARTLY_APPROVED|REJECTED|WITHDRAWN)",
                            "aftersale.refund.reason.(RETURNED|DEFECTIVE|NOT_DELIVERED|PRICE_REDUCTION|CANCELLED|WITHDRAWAL|OVERPAID|OTHER)",
                            "aftersale.credit.kind.(EXPIRY)",
                            "aftersale.credit.reason.(REFUND|COMPENSATION|CORRECTION)",
                            "aftersale.title.(refund|problem)",
                            "aftersale.problem.(login|back|expired.title|error.title|too-large.title|too-large.text|malformed.title|malformed.text|too-many.title|too-many.text|oversized.title|oversized.text)",
                            "aftersale.error.(reply.empty|line.decided)"));
        }
    }

    /** Those that come with the Java code itself. */
    @Nested
    class OfTheInstaller extends MessagesContract {

        OfTheInstaller() {
            super(
                    ModuleSources.INSTALLER,
                    Collections.singletonList("install"),
                    Arrays.asList(
                            "aftersale.(language)",
                            "aftersale.menu.(module|tickets|parcels|returns|faq|refunds|health|settings)",
                            "aftersale.field.(alt|link|body|carrier|description|email|goods|groups|keywords|message|note|summary|title|words|name|reference|related|subject|tracking|value|country|source)"));
        }
    }

    private static List<String> withBoth(String... families) {
        List<String> all = new ArrayList<>(BOTH);
        all.addAll(Arrays.asList(families));
        return all;
    }
}
