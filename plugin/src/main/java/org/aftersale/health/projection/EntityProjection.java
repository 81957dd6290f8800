package org.aftersale.health.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The base of all projections of an entity; each adds its queries and its comparison. */
@Transactional(
        value = "blTransactionManager",
        readOnly = true,
        propagation = Propagation.REQUIRES_NEW)
public abstract class EntityProjection implements Projection {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    private final String entity;
    private final String idField;

    /**
     * @param entity whose rows are checked
     * @param idField its primary key
     */
    protected EntityProjection(String entity, String idField) {
        this.entity = entity;
        this.idField = "e." + idField;
    }

    @Override
    public long count() {
        return em.createQuery("select count(" + idField + ") from " + entity + " e", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Long> ids(long after, int limit) {
        String query = "select %1$s from %2$s e where %1$s > :after order by %1$s";
        return em.createQuery(String.format(query, idField, entity), Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Difference> differences(List<Long> ids) {
        List<Difference> found = new ArrayList<Difference>();
        compare(ids, found);
        return found;
    }

    /** Adds the differences found in these rows. */
    protected abstract void compare(List<Long> ids, List<Difference> found);

    protected static void compare(
            List<Difference> found, long id, String kind, String number, Object is, Object should) {
        if (!is.equals(should)) {
            found.add(new Difference(id, kind, number, is, should));
        }
    }

    /**
     * @param query with the parameter {@code :ids}
     */
    protected TypedQuery<Object[]> query(String query, List<Long> ids) {
        return em.createQuery(query, Object[].class).setParameter("ids", ids);
    }

    /** The values of the second column grouped by the first. */
    @SuppressWarnings("unchecked")
    protected static <T> Map<Long, List<T>> grouped(TypedQuery<Object[]> query) {
        Map<Long, List<T>> groups = new HashMap<Long, List<T>>();
        for (Object[] row : query.getResultList()) {
            groups.computeIfAbsent((Long) row[0], any -> new ArrayList<T>()).add((T) row[1]);
        }
        return groups;
    }

    /** The number in the second column by the first. */
    protected static Map<Long, Long> numbers(TypedQuery<Object[]> query) {
        Map<Long, Long> numbers = new HashMap<Long, Long>();
        for (Object[] row : query.getResultList()) {
            numbers.put((Long) row[0], ((Number) row[1]).longValue());
        }
        return numbers;
    }
}
