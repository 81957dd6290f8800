package org.aftersale.parcel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;

/**
 * Judges reports one after the other, each against the parcels as those before it left them. One
 * computation for preview and act; whoever acts writes what changed.
 */
final class ReportBook {

    private final Map<String, OrderParcels> orders = new HashMap<String, OrderParcels>();

    /** By fulfilment group and id. */
    private final Map<Long, Map<Long, ParcelRecord>> parcels =
            new HashMap<Long, Map<Long, ParcelRecord>>();

    private final Map<String, Held> held = new HashMap<String, Held>();
    private final long now;

    /** What holds a key. */
    private static final class Held {
        private final String contentHash;
        private final ReportVerdict verdict;

        private Held(String contentHash, ReportVerdict verdict) {
            this.contentHash = contentHash;
            this.verdict = verdict;
        }
    }

    /**
     * @param now epoch milliseconds
     */
    ReportBook(long now) {
        this.now = now;
    }

    /** Adds what the database holds about the next reports, unless a report changed it here. */
    void open(
            Map<String, OrderParcels> found,
            List<ParcelRecord> reported,
            List<ParcelReportRecord> earlier) {
        orders.putAll(found);
        reported.forEach(parcel -> ofGroup(parcel.group()).putIfAbsent(parcel.getId(), parcel));
        earlier.forEach(
                record ->
                        held.putIfAbsent(
                                record.heldKey, new Held(record.contentHash, record.verdict)));
    }

    JudgedReport judge(ParcelReport report) {
        ReportVerdict problem = ReportRules.problem(report, now);
        if (problem != null) {
            return JudgedReport.refused(report, problem, null);
        }
        Held before = held.get(report.keyHash());
        if (before != null) {
            return before.contentHash.equals(report.contentHash())
                    ? JudgedReport.repeated(report, before.verdict)
                    : JudgedReport.refused(report, ReportVerdict.KEY_REUSED, null);
        }
        OrderParcels order = orders.get(report.getOrderNumber());
        if (order == null) {
            return JudgedReport.refused(report, ReportVerdict.UNKNOWN_ORDER, null);
        }
        StoreParcel group = NamedParcel.of(order, report);
        return group == null
                ? JudgedReport.refused(report, NamedParcel.problem(order, report), order)
                : judge(report, order, group);
    }

    private Map<Long, ParcelRecord> ofGroup(long group) {
        return parcels.computeIfAbsent(group, any -> new HashMap<Long, ParcelRecord>());
    }

    private JudgedReport judge(ParcelReport report, OrderParcels order, StoreParcel group) {
        Map<Long, ParcelRecord> known = ofGroup(group.getGroupId());
        GroupParcels its = new GroupParcels(group, known.values());
        ReportVerdict problem = its.problem(report);
        if (problem != null) {
            return JudgedReport.refused(report, problem, order);
        }
        ParcelRecord parcel = its.parcelOf(report, order.getOrderId());
        ReportVerdict verdict = ReportJudge.judge(parcel, report, order.getSubmittedAt());
        if (verdict.isRefused()) {
            return JudgedReport.refused(report, verdict, order);
        }
        parcel.apply(report, verdict, now);
        known.put(parcel.getId(), parcel);
        held.put(report.keyHash(), new Held(report.contentHash(), verdict));
        return JudgedReport.about(report, verdict, order, parcel);
    }
}
