package org.aftersale.ticket.queue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Component;

/**
 * Counts each view up to a limit in a single statement, because an unlimited count would scan the
 * whole table. SQL, because JPQL has no limit in subqueries.
 */
@Component("aftersaleQueueCounts")
public class QueueCounts {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    Map<QueueView, Integer> of(long staffId) {
        List<String> counts = new ArrayList<String>();
        for (QueueView view : QueueView.values()) {
            counts.add(count(view, staffId));
        }
        List<?> rows = em.createNativeQuery(String.join(" union all ", counts)).getResultList();
        Map<QueueView, Integer> found = new EnumMap<QueueView, Integer>(QueueView.class);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            found.put(
                    QueueView.values()[((Number) columns[0]).intValue()],
                    ((Number) columns[1]).intValue());
        }
        return found;
    }

    private static String count(QueueView view, long staffId) {
        int number = view.ordinal();
        return "select "
                + number
                + " as VIEW_NO, count(*) as HOW_MANY from (select t.TICKET_ID from AFS_TICKET t"
                + where(view, staffId)
                + " limit "
                + (TicketQueue.MAX_COUNTED + 1)
                + ") v"
                + number;
    }

    private static String where(QueueView view, long staffId) {
        if (view == QueueView.ALL) {
            return "";
        }
        String statuses =
                view.statuses().stream()
                        .map(status -> "'" + status.name() + "'")
                        .collect(Collectors.joining(", "));
        String where = " where t.STATUS in (" + statuses + ")";
        switch (view.owner()) {
            case ME:
                return where + " and t.ASSIGNEE_ID = " + staffId;
            case NOBODY:
                return where + " and t.ASSIGNEE_ID is null";
            default:
                return where;
        }
    }
}
