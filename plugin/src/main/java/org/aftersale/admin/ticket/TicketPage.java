package org.aftersale.admin.ticket;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftersale.admin.law.LawPanel;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.admin.page.AdminRequest;
import org.aftersale.admin.returns.ReturnAdminPaths;
import org.aftersale.claim.Claim;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreOrder;
import org.aftersale.parcel.Parcel;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.UserText;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketDesk;
import org.aftersale.ticket.TicketFacts;
import org.aftersale.ticket.TicketMessage;
import org.aftersale.ticket.TicketPriority;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.TicketType;
import org.aftersale.withdrawal.WithdrawalDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds a ticket's page, including rejected input. */
@Component("aftersaleTicketPage")
public class TicketPage {

    @Autowired protected TicketDesk desk;
    @Autowired protected CaseOpening cases;
    @Autowired protected QueueModels queue;
    @Autowired protected CustomerPanel customerPanel;
    @Autowired protected ClaimPanel claimPanel;
    @Autowired protected WithdrawalDesk withdrawals;
    @Autowired protected WithdrawalPanel withdrawalPanel;
    @Autowired protected OrderPanel orderPanel;
    @Autowired protected LawPanel lawPanel;
    @Autowired protected HistoryPanel historyPanel;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    /**
     * @return the view name
     */
    String show(AdminRequest request, TicketFormInput input) {
        StaffMember me = request.staff();
        Locale locale = pages.locale(request.request());
        OpenedCase opened = cases.open(me, request.number());
        Ticket ticket = opened.ticket();
        Optional<Claim> claim = opened.claim();
        Optional<StoreOrder> order = opened.order();
        List<Parcel> sent = orderPanel.parcels(order);
        PageModel page = queue.summary(ticket);
        about(page, me, ticket);
        PageModel customer = customerPanel.of(me, opened);
        boolean withdrawn = isWithdrawal(ticket) || CustomerPanel.hasWithdrawal(customer);
        page.with("customer", customer)
                .with("order", orderPanel.of(me, order, sent, claim))
                .with(
                        "law",
                        order.map(
                                        its ->
                                                lawPanel.of(
                                                        me,
                                                        its,
                                                        sent,
                                                        opened.claims(),
                                                        withdrawn,
                                                        locale))
                                .orElse(null))
                .with("claim", claim.map(c -> claimPanel.of(me, c, input, locale)).orElse(null))
                .with("withdrawal", withdrawal(me, ticket, input, locale))
                .with(
                        "returnUrl",
                        ticket.getType() == TicketType.RETURN
                                ? ReturnAdminPaths.of(ticket.getNumber())
                                : null)
                .with("messages", messages(me, ticket))
                .with("history", historyPanel.of(desk.history(me, ticket), locale))
                .with("notice", input.notice)
                .with("warning", input.warning)
                .with("closed", ticket.getStatus() == TicketStatus.CLOSED);
        TicketFacts facts = new TicketFacts().with(Claim.class, claim);
        forms(page, me, ticket, facts, input, locale);
        String title = texts.text(locale, "aftersale.title.ticket", ticket.getNumber());
        return pages.show(request.request(), request.model(), "aftersale/ticket", title, page);
    }

    private static boolean isWithdrawal(Ticket ticket) {
        return ticket.getType() == TicketType.WITHDRAWAL;
    }

    /** Null for other tickets. */
    private PageModel withdrawal(
            StaffMember me, Ticket ticket, TicketFormInput input, Locale locale) {
        return !isWithdrawal(ticket)
                ? null
                : withdrawals
                        .find(me, ticket.getNumber())
                        .map(found -> withdrawalPanel.of(me, found, input, locale))
                        .orElse(null);
    }

    private static void about(PageModel page, StaffMember me, Ticket ticket) {
        page.with("version", ticket.getVersion())
                .with("assigneeName", ticket.getAssigneeName())
                .with(
                        "assignedToMe",
                        ticket.getAssigneeId() != null && ticket.getAssigneeId() == me.getId());
    }

    private List<PageModel> messages(StaffMember me, Ticket ticket) {
        return desk.conversation(me, ticket).stream()
                .map(TicketPage::message)
                .collect(Collectors.toList());
    }

    private static PageModel message(TicketMessage message) {
        return PageModel.create()
                .with("id", message.getId())
                .with("kind", message.getKind().name().toLowerCase(Locale.ROOT))
                .with("name", message.getAuthorName())
                .with("at", message.getCreatedAt())
                .with("paragraphs", UserText.paragraphs(message.getBody()));
    }

    private void forms(
            PageModel page,
            StaffMember me,
            Ticket ticket,
            TicketFacts facts,
            TicketFormInput input,
            Locale locale) {
        Set<TicketStatus> moves = desk.allowedTransitions(me, ticket, facts);
        page.with(
                        "can",
                        PageModel.create()
                                .with("answer", me.hasPermission(Permission.ANSWER))
                                .with("decide", me.hasPermission(Permission.DECIDE))
                                .with("money", me.hasPermission(Permission.READ_REFUNDS)))
                .with(
                        "replyForm",
                        PageModel.create()
                                .with("body", input.replyBody)
                                .with("next", input.replyNext)
                                .with("key", input.replyKey))
                .with("replyErrors", texts.text(locale, input.replyErrors))
                .with(
                        "noteForm",
                        PageModel.create().with("body", input.noteBody).with("key", input.noteKey))
                .with("noteErrors", texts.text(locale, input.noteErrors))
                .with("nextStatuses", nextStatuses(moves, ticket, input))
                .with("priorities", priorities())
                .with("statusMoves", moves.stream().map(Enum::name).collect(Collectors.toList()));
    }

    private static List<String> priorities() {
        return Stream.of(TicketPriority.values()).map(Enum::name).collect(Collectors.toList());
    }

    /** The statuses to choose from with a reply: the current one and the allowed transitions. */
    private static List<PageModel> nextStatuses(
            Set<TicketStatus> moves, Ticket ticket, TicketFormInput input) {
        return Stream.of(
                        TicketStatus.PENDING,
                        TicketStatus.OPEN,
                        TicketStatus.ON_HOLD,
                        TicketStatus.SOLVED)
                .filter(next -> next == ticket.getStatus() || moves.contains(next))
                .map(
                        next ->
                                PageModel.create()
                                        .with("code", next.name())
                                        .with("selected", next.name().equals(input.replyNext)))
                .collect(Collectors.toList());
    }
}
