package org.aftersale.parcel;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.springframework.stereotype.Component;

/** Writes judged reports, the parcels they moved, and the events. In the caller's transaction. */
@Component("aftersaleParcelWriter")
public class ParcelWriter {

    private static final Map<ParcelStatus, String> EVENTS =
            new EnumMap<ParcelStatus, String>(ParcelStatus.class);

    static {
        EVENTS.put(ParcelStatus.AWAITING, EventTypes.PARCEL_RESET);
        EVENTS.put(ParcelStatus.SHIPPED, EventTypes.PARCEL_SHIPPED);
        EVENTS.put(ParcelStatus.DELIVERED, EventTypes.PARCEL_DELIVERED);
        EVENTS.put(ParcelStatus.LOST, EventTypes.PARCEL_LOST);
        EVENTS.put(ParcelStatus.RETURNED, EventTypes.PARCEL_RETURNED);
    }

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    /**
     * @param staffId the member of staff who reports; null for others
     * @param now epoch milliseconds
     */
    void write(List<JudgedReport> judged, Long staffId, long now) {
        for (JudgedReport each : judged) {
            ParcelRecord parcel = each.getParcel();
            if (parcel != null && !em.contains(parcel)) {
                em.persist(parcel);
            }
            em.persist(new ParcelReportRecord(each, staffId, now));
        }
        em.flush();
        if (judged.size() > 1) {
            // each event flushes, and a flush looks at everything that is in the session
            em.clear();
        }
        judged.stream().filter(each -> each.getVerdict().isMoving()).forEach(this::publish);
    }

    private void publish(JudgedReport judged) {
        ParcelReport report = judged.getReport();
        String event = EVENTS.get(report.getStatus());
        Map<String, Object> facts = new LinkedHashMap<String, Object>();
        facts.put("orderId", judged.getOrderId());
        facts.put("parcelId", judged.getParcel().group());
        if (judged.getParcel().units != null) {
            facts.put("units", judged.getParcel().units);
        }
        facts.put("at", judged.getSince() == null ? report.getAt() : judged.getSince());
        facts.put("source", report.getSource().name());
        events.publish(event, "P" + judged.getParcel().group(), facts);
    }
}
