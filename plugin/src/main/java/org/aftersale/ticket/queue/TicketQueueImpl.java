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
 * Keyset pagination by cursor, so that every page costs the same. Each status is queried separately
 * and the results are merged: the index has the page's order only within one status. The queries
 * select indexed columns only; only then does every database start at the cursor in the index
 * instead of scanning everything before it.
 */
@Repository("aftersaleTicketQueue")
@Transactional(value = "blTransactionManager", readOnly = true)
public class TicketQueueImpl implements TicketQueue {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleQueueCounts")
    protected QueueCounts counts;

    @Resource(name = "aftersaleKeptCounts")
    protected KeptCounts kept;

    @Override
    public QueuePage page(StaffMember staff, QueueView view, QueueCursor from, int size) {
        staff.require(Permission.READ);
        List<QueueCursor> found = places(staff, view, from, size + 1);
        boolean more = found.size() > size;
        boolean back = from != null && from.back;
        if (from != null && (found.isEmpty() || back && !more)) {
            // no tickets left, or fewer than a page before the cursor
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
            StaffMember staff, QueueView view, QueueCursor from, int limit) {
        if (view == QueueView.ALL) {
            return places(staff, view, "", null, from, limit);
        }
        List<QueueCursor> places = new ArrayList<QueueCursor>();
        for (TicketStatus status : view.statuses()) {
            places.addAll(places(staff, view, " and t.status = :status", status, from, limit));
        }
        return places.stream()
                .sorted(view.order().comparator(from != null && from.back))
                .limit(limit)
                .collect(Collectors.toList());
    }

    private List<QueueCursor> places(
            StaffMember staff,
            QueueView view,
            String status,
            TicketStatus value,
            QueueCursor from,
            int limit) {
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
            query.setMaxResults(limit - places.size())
                    .getResultList()
                    .forEach(row -> places.add(QueueOrder.place(row)));
            if (places.size() >= limit) {
                break;
            }
        }
        return places;
    }

    /** In the order of the cursors. */
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

    /** Does nothing if the query has no such parameter. */
    private static void set(TypedQuery<?> query, String name, Object value) {
        if (query.getParameters().stream().anyMatch(known -> name.equals(known.getName()))) {
            query.setParameter(name, value);
        }
    }

    @Override
    public Map<QueueView, Integer> counts(StaffMember staff) {
        staff.require(Permission.READ);
        return kept.of(staff.getId(), () -> counts.of(staff.getId()));
    }
}
