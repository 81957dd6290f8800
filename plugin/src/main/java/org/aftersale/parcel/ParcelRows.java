package org.aftersale.parcel;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;
import org.aftersale.host.parcel.StoreParcels;
import org.springframework.stereotype.Component;

/** Reads what reports are judged by. Requires the caller's transaction. */
@Component("aftersaleParcelRows")
public class ParcelRows {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleStoreParcels")
    protected StoreParcels groups;

    /**
     * Opens the book for these reports: at most 500, in three statements.
     *
     * @param detached for a preview: nothing that the book changes is written
     */
    void open(ReportBook book, List<ParcelReport> reports, boolean detached) {
        Map<String, OrderParcels> orders =
                groups.ofNumbers(
                        reports.stream()
                                .map(ParcelReport::getOrderNumber)
                                .filter(number -> number.length() <= ReportRules.MAX_ORDER)
                                .collect(Collectors.toSet()));
        List<ParcelRecord> parcels =
                parcels(
                        orders.values().stream()
                                .flatMap(order -> order.getParcels().stream())
                                .map(StoreParcel::getGroupId)
                                .collect(Collectors.toList()));
        if (detached) {
            parcels.forEach(em::detach);
        }
        book.open(orders, parcels, holding(keys(reports)));
    }

    private static Set<String> keys(List<ParcelReport> reports) {
        return reports.stream().map(ParcelReport::keyHash).collect(Collectors.toSet());
    }

    private List<ParcelRecord> parcels(Collection<Long> ids) {
        return ids.isEmpty()
                ? Collections.<ParcelRecord>emptyList()
                : em.createQuery(
                                "select p from ParcelRecord p where p.id in (:ids)"
                                        + " or p.groupId in (:ids)",
                                ParcelRecord.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private List<ParcelReportRecord> holding(Collection<String> keys) {
        return em.createQuery(
                        "select r from ParcelReportRecord r where r.heldKey in (:keys)",
                        ParcelReportRecord.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    /** The oldest of those that came before that moment; returns how many. */
    int deleteReports(long before, int most) {
        List<Long> old =
                em.createQuery(
                                "select r.id from ParcelReportRecord r where r.receivedAt < :before"
                                        + " order by r.receivedAt",
                                Long.class)
                        .setParameter("before", before)
                        .setMaxResults(most)
                        .getResultList();
        return old.isEmpty()
                ? 0
                : em.createQuery("delete from ParcelReportRecord r where r.id in (:old)")
                        .setParameter("old", old)
                        .executeUpdate();
    }

    /** When the latest report about the parcel came; 0 for none. */
    long changedAt(long id) {
        ParcelRecord parcel = em.find(ParcelRecord.class, id);
        return parcel == null ? 0 : parcel.changedAt;
    }

    /** The reports about an order's parcels, the latest first. */
    List<ParcelReportRecord> ofOrder(long orderId, int most) {
        return em.createQuery(
                        "select r from ParcelReportRecord r where r.orderId = :order"
                                + " order by r.receivedAt desc, r.id desc",
                        ParcelReportRecord.class)
                .setParameter("order", orderId)
                .setMaxResults(most)
                .getResultList();
    }
}
