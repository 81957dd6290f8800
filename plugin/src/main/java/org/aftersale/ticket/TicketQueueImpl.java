package org.aftersale.ticket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes from page to page by cursor, so that the two-hundredth costs what the first does. Each
 * status is asked for by itself and the answers are merged: only within one status is the index in
 * the order of the page.
 */
@Repository("aftersaleTicketQueue")
@Transactional(value = "blTransactionManager", readOnly = true)
public class TicketQueueImpl implements TicketQueue {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleQueueCounts")
    protected QueueCounts counts;

    @Override
    public QueuePage page(StaffMember staff, QueueView view, QueueCursor from, int size) {
        staff.require(Permission.READ);
        List<Ticket> found = rows(staff, view, from, size + 1);
        boolean more = found.size() > size;
        boolean back = from != null && from.back;
        if (from != null && (found.isEmpty() || back && !more)) {
            // nothing is there any more, or what remains is a part of the first page
            return page(staff, view, null, size);
        }
        List<Ticket> shown = new ArrayList<Ticket>(more ? found.subList(0, size) : found);
        if (back) {
            Collections.reverse(shown);
        }
        QueueOrder order = view.order();
        return new QueuePage(
                shown,
                from == null ? null : order.cursor(shown.get(0), true),
                back || more ? order.cursor(shown.get(shown.size() - 1), false) : null);
    }

    private List<Ticket> rows(StaffMember staff, QueueView view, QueueCursor from, int most) {
        List<Ticket> rows = new ArrayList<Ticket>();
        if (view == QueueView.ALL) {
            return rows(staff, view, "", null, from, most);
        }
        for (TicketStatus status : view.statuses()) {
            rows.addAll(rows(staff, view, " and t.status = :status", status, from, most));
        }
        return rows.stream()
                .sorted(view.order().comparator(from != null && from.back))
                .limit(most)
                .collect(Collectors.toList());
    }

    private List<Ticket> rows(
            StaffMember staff,
            QueueView view,
            String status,
            TicketStatus value,
            QueueCursor from,
            int most) {
        List<Ticket> rows = new ArrayList<Ticket>();
        for (String range : QueueRange.conditions(view.order(), from)) {
            String where = owner(view) + status + range;
            String by = view.order().by(from != null && from.back);
            TypedQuery<Ticket> query =
                    em.createQuery(
                            "select t from TicketImpl t"
                                    + where.replaceFirst("^ and", " where")
                                    + " order by "
                                    + by,
                            Ticket.class);
            set(query, "me", staff.getId());
            set(query, "status", value);
            if (from != null) {
                set(query, "first", from.first);
                set(query, "second", from.second);
                set(query, "id", from.id);
            }
            rows.addAll(query.setMaxResults(most - rows.size()).getResultList());
            if (rows.size() >= most) {
                break;
            }
        }
        return rows;
    }

    private static String owner(QueueView view) {
        switch (view.owner()) {
            case ME:
                return " and t.assigneeId = :me";
            case NOBODY:
                return " and t.assigneeId is null";
            default:
                return "";
        }
    }

    /** Nothing where the query has no such parameter. */
    private static void set(TypedQuery<?> query, String name, Object value) {
        if (query.getParameters().stream().anyMatch(known -> name.equals(known.getName()))) {
            query.setParameter(name, value);
        }
    }

    @Override
    public Map<QueueView, Integer> counts(StaffMember staff) {
        staff.require(Permission.READ);
        return counts.of(staff.getId());
    }
}
