package org.aftersale.ticket.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes from page to page by cursor, so that the two-hundredth costs what the first does. Each
 * status is asked for by itself and the answers are merged: only within one status is the index in
 * the order of the page. What is asked for is in the index whole; only for such a query does every
 * database enter the index at the cursor instead of reading all that stands before it.
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
        List<QueueCursor> found = places(staff, view, from, size + 1);
        boolean more = found.size() > size;
        boolean back = from != null && from.back;
        if (from != null && (found.isEmpty() || back && !more)) {
            // nothing is there any more, or what remains is a part of the first page
            return page(staff, view, null, size);
        }
        List<QueueCursor> shown = new ArrayList<QueueCursor>(more ? found.subList(0, size) : found);
        if (back) {
            Collections.reverse(shown);
        }
        return new QueuePage(
                tickets(shown),
                from == null ? null : shown.get(0).ending(),
                back || more ? shown.get(shown.size() - 1) : null);
    }

    private List<QueueCursor> places(
            StaffMember staff, QueueView view, QueueCursor from, int most) {
        if (view == QueueView.ALL) {
            return places(staff, view, "", null, from, most);
        }
        List<QueueCursor> places = new ArrayList<QueueCursor>();
        for (TicketStatus status : view.statuses()) {
            places.addAll(places(staff, view, " and t.status = :status", status, from, most));
        }
        return places.stream()
                .sorted(view.order().comparator(from != null && from.back))
                .limit(most)
                .collect(Collectors.toList());
    }

    private List<QueueCursor> places(
            StaffMember staff,
            QueueView view,
            String status,
            TicketStatus value,
            QueueCursor from,
            int most) {
        List<QueueCursor> places = new ArrayList<QueueCursor>();
        for (String range : QueueRange.conditions(view.order(), from)) {
            String where = (owner(view) + status + range).replaceFirst("^ and", " where");
            TypedQuery<Object[]> query =
                    em.createQuery(
                            "select "
                                    + view.order().columns()
                                    + " from TicketImpl t"
                                    + where
                                    + " order by "
                                    + view.order().by(from != null && from.back),
                            Object[].class);
            set(query, "me", staff.getId());
            set(query, "status", value);
            if (from != null) {
                set(query, "first", from.first);
                set(query, "second", from.second);
                set(query, "id", from.id);
            }
            query.setMaxResults(most - places.size())
                    .getResultList()
                    .forEach(row -> places.add(QueueOrder.place(row)));
            if (places.size() >= most) {
                break;
            }
        }
        return places;
    }

    /** In the order of the places. */
    private List<Ticket> tickets(List<QueueCursor> places) {
        if (places.isEmpty()) {
            return Collections.emptyList();
        }
        List<Long> ids = places.stream().map(place -> place.id).collect(Collectors.toList());
        Map<Long, Ticket> byId =
                em
                        .createQuery(
                                "select t from TicketImpl t where t.id in (:ids)", Ticket.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Ticket::getId, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).collect(Collectors.toList());
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
