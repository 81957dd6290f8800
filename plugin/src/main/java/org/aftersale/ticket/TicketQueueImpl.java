package org.aftersale.ticket;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleTicketQueue")
@Transactional(value = "blTransactionManager", readOnly = true)
public class TicketQueueImpl implements TicketQueue {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public Slice<Ticket> page(StaffMember staff, QueueView view, int page, int size) {
        staff.require(Permission.READ);
        long total = query("select count(t.id)", view, staff, "", Long.class).getSingleResult();
        int pages = (int) Math.max(1, (total + size - 1) / size);
        int shown = Math.min(Math.max(1, page), pages);
        List<Ticket> tickets =
                query("select t", view, staff, order(view), Ticket.class)
                        .setFirstResult((shown - 1) * size)
                        .setMaxResults(size)
                        .getResultList();
        return new Slice<Ticket>(tickets, shown, size, total);
    }

    /** Work is sorted by what is due; what is done, by what was done last. */
    private static String order(QueueView view) {
        return view == QueueView.SOLVED || view == QueueView.ALL
                ? " order by t.updatedAt desc, t.id desc"
                : " order by t.dueAt, t.createdAt, t.id";
    }

    private <T> TypedQuery<T> query(
            String select, QueueView view, StaffMember staff, String order, Class<T> type) {
        String where = " from TicketImpl t where t.status in (:statuses)";
        if (view.owner() == QueueView.Owner.ME) {
            where += " and t.assigneeId = :me";
        } else if (view.owner() == QueueView.Owner.NOBODY) {
            where += " and t.assigneeId is null";
        }
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        query.setParameter("statuses", view.statuses());
        if (view.owner() == QueueView.Owner.ME) {
            query.setParameter("me", staff.getId());
        }
        return query;
    }

    @Override
    public Map<QueueView, Long> counts(StaffMember staff) {
        staff.require(Permission.READ);
        List<Object[]> rows =
                em.createQuery(
                                "select t.status, t.assigneeId, count(t.id) from TicketImpl t"
                                        + " group by t.status, t.assigneeId",
                                Object[].class)
                        .getResultList();
        Map<QueueView, Long> counts = new EnumMap<QueueView, Long>(QueueView.class);
        for (QueueView view : QueueView.values()) {
            counts.put(view, count(rows, view, staff.getId()));
        }
        return counts;
    }

    private static long count(List<Object[]> rows, QueueView view, long me) {
        long count = 0;
        for (Object[] row : rows) {
            if (view.shows((TicketStatus) row[0], (Long) row[1], me)) {
                count += (Long) row[2];
            }
        }
        return count;
    }
}
