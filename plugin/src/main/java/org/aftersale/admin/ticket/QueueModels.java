package org.aftersale.admin.ticket;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.Claims;
import org.aftersale.render.PageModel;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.queue.QueueCursor;
import org.aftersale.ticket.queue.QueuePage;
import org.aftersale.ticket.queue.QueueView;
import org.aftersale.ticket.queue.TicketQueue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Builds the template models of the queue. */
@Component("aftersaleQueueModels")
public class QueueModels {

    private static final long SOON_MILLIS = 24 * 3_600_000L;

    @Autowired protected Claims claims;

    @Autowired
    @Qualifier("aftersaleClock")
    protected Clock clock;

    /** The view of that name; open tickets if unknown. */
    static QueueView view(String code) {
        for (QueueView view : QueueView.values()) {
            if (code(view).equals(code)) {
                return view;
            }
        }
        return QueueView.OPEN;
    }

    private static String code(QueueView view) {
        return view.name().toLowerCase(Locale.ROOT);
    }

    private static String address(QueueView view) {
        return "/aftersale/tickets?view=" + code(view);
    }

    PageModel queue(QueueView shown, QueuePage page, Map<QueueView, Integer> counts) {
        List<Long> ids = page.getTickets().stream().map(Ticket::getId).collect(Collectors.toList());
        Map<Long, ClaimStatus> statuses = claims.statuses(ids);
        return PageModel.create()
                .with("columns", QueueColumn.codes())
                .with("views", views(shown, counts))
                .with(
                        "tickets",
                        page.getTickets().stream()
                                .map(ticket -> row(ticket, statuses.get(ticket.getId())))
                                .collect(Collectors.toList()))
                .with(
                        "pager",
                        PageModel.create()
                                .with("total", cappedCount(counts.get(shown)))
                                .with("more", isMore(counts.get(shown)))
                                .with("prevUrl", address(shown, "before", page.getPrevious()))
                                .with("nextUrl", address(shown, "after", page.getNext())));
    }

    private static String address(QueueView shown, String side, QueueCursor cursor) {
        return cursor == null ? null : address(shown) + '&' + side + '=' + cursor.text();
    }

    /** Counting stops at a limit; {@link #isMore} tells whether there are more. */
    private static int cappedCount(int counted) {
        return Math.min(counted, TicketQueue.MAX_COUNTED);
    }

    private static boolean isMore(int counted) {
        return counted > TicketQueue.MAX_COUNTED;
    }

    private static List<PageModel> views(QueueView shown, Map<QueueView, Integer> counts) {
        List<PageModel> views = new ArrayList<PageModel>();
        for (QueueView view : QueueView.values()) {
            views.add(
                    PageModel.create()
                            .with("code", code(view))
                            .with("count", cappedCount(counts.get(view)))
                            .with("more", isMore(counts.get(view)))
                            .with("url", address(view))
                            .with("selected", view == shown));
        }
        return views;
    }

    private PageModel row(Ticket ticket, ClaimStatus claim) {
        return summary(ticket)
                .with("customerName", ticket.getCustomerName())
                .with("orderNumber", ticket.getOrderNumber())
                .with("claimStatusCode", claim == null ? null : claim.name())
                .with("assigneeName", ticket.getAssigneeName())
                .with("updatedAt", ticket.getUpdatedAt())
                .with("messageCount", ticket.getMessageCount());
    }

    /** The summary of a ticket, in the queue and on its own page. */
    PageModel summary(Ticket ticket) {
        boolean due = ticket.getDueAt() != Ticket.NEVER && ticket.getStatus().isActive();
        long left = ticket.getDueAt() - clock.millis();
        return PageModel.create()
                .with("number", ticket.getNumber())
                .with("url", AdminPaths.address(ticket.getNumber()))
                .with("typeCode", ticket.getType().name())
                .with("subject", ticket.getSubject())
                .with("priorityCode", ticket.getPriority().name())
                .with("statusCode", ticket.getStatus().name())
                .with("createdAt", ticket.getCreatedAt())
                .with("dueAt", due ? ticket.getDueAt() : null)
                .with("overdue", due && left < 0)
                .with("dueSoon", due && left >= 0 && left < SOON_MILLIS);
    }
}
