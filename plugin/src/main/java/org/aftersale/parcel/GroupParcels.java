package org.aftersale.parcel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;
import org.aftersale.parcel.unit.ParcelUnits;
import org.aftersale.shared.Sha256;

/**
 * The parcels of one fulfilment group: those that hold some of its units, and what is left of it,
 * which is the whole group until somebody names units. Pure.
 */
final class GroupParcels {

    private static final int ID_BITS = 59;

    private final StoreParcel group;
    private final List<ParcelRecord> parts = new ArrayList<ParcelRecord>();
    private ParcelRecord whole;

    GroupParcels(StoreParcel group, Collection<ParcelRecord> records) {
        this.group = group;
        for (ParcelRecord record : records) {
            if (record.groupId == null) {
                whole = record;
            } else {
                parts.add(record);
            }
        }
        parts.sort(ParcelRecord.BY_ID);
    }

    /** Why the report is about no parcel of the group; null if it is about one. */
    ReportVerdict problem(ParcelReport report) {
        ParcelRecord known = partOf(report);
        if (known != null) {
            return null;
        }
        if (report.getPart() != null) {
            return ReportVerdict.UNKNOWN_PARCEL;
        }
        if (isAboutRest(report)) {
            return rest().isEmpty() && !parts.isEmpty() ? ReportVerdict.UNITS_NOT_NAMED : null;
        }
        if (alike(report).size() > 1 && report.getTracking().isEmpty()) {
            return ReportVerdict.PARCEL_NOT_NAMED;
        }
        if (!holds(rest(), report.getUnits())) {
            return ReportVerdict.UNKNOWN_UNITS;
        }
        return isWholeOver() && report.getSource() != ParcelSource.STAFF
                ? ReportVerdict.REPORTED_AS_ONE
                : null;
    }

    /** The parcel that a report without a problem is about: known, or one that begins with it. */
    ParcelRecord parcelOf(ParcelReport report, long orderId) {
        ParcelRecord known = partOf(report);
        if (known != null) {
            return known;
        }
        if (isAboutRest(report)) {
            return whole == null ? new ParcelRecord(group.getGroupId(), orderId) : whole;
        }
        return ParcelRecord.part(
                newId(report, alike(report).size()),
                orderId,
                group.getGroupId(),
                ParcelUnits.write(report.getUnits()),
                whole);
    }

    /** As pages show them; {@link Parcel#placed} numbers them. */
    List<Parcel> parcels(OrderParcels order, int index) {
        Parcel rest =
                whole == null ? Parcel.unreported(order, index) : whole.asParcel(order, index);
        if (parts.isEmpty()) {
            return Collections.singletonList(rest);
        }
        List<Parcel> parcels = new ArrayList<Parcel>();
        for (ParcelRecord part : parts) {
            parcels.add(part.asParcel(order, index).holding(part.units(), part.id));
        }
        if (!rest().isEmpty()) {
            parcels.add(rest.holding(rest(), group.getGroupId()));
        }
        return parcels;
    }

    /** Null if it is about none that is known. */
    private ParcelRecord partOf(ParcelReport report) {
        return report.getPart() == null
                ? match(alike(report), report.getTracking())
                : parts.stream()
                        .filter(part -> part.id.equals(report.getPart()))
                        .findFirst()
                        .orElse(null);
    }

    /** All units of a group that nobody divided are the group. */
    private boolean isAboutRest(ParcelReport report) {
        return report.getUnits().isEmpty() || report.getUnits().equals(rest());
    }

    private List<ParcelRecord> alike(ParcelReport report) {
        return parts.stream()
                .filter(part -> part.units().equals(report.getUnits()))
                .collect(Collectors.toList());
    }

    /** Of parcels with the same units, the tracking number says which is meant. */
    private static ParcelRecord match(List<ParcelRecord> alike, String tracking) {
        if (tracking.isEmpty()) {
            return alike.size() == 1 ? alike.get(0) : null;
        }
        return alike.stream()
                .filter(part -> tracking.equals(part.tracking))
                .findFirst()
                .orElseGet(
                        () ->
                                alike.stream()
                                        .filter(part -> part.tracking == null)
                                        .findFirst()
                                        .orElse(null));
    }

    /** Whether something was said of the group as one that leaves nothing to be sent in parts. */
    private boolean isWholeOver() {
        return whole != null
                && whole.status != ParcelStatus.AWAITING
                && whole.status != ParcelStatus.SHIPPED;
    }

    /** The units of the group that are in no part. */
    private Map<Long, Integer> rest() {
        Map<Long, Integer> rest = new LinkedHashMap<Long, Integer>(group.getUnits());
        parts.forEach(
                part ->
                        part.units()
                                .forEach((line, some) -> rest.merge(line, -some, Integer::sum)));
        rest.values().removeIf(left -> left <= 0);
        return rest;
    }

    private static boolean holds(Map<Long, Integer> rest, Map<Long, Integer> units) {
        return units.entrySet().stream()
                .allMatch(unit -> unit.getValue() <= rest.getOrDefault(unit.getKey(), 0));
    }

    /**
     * The same wherever the part is told first, so that two nodes do not make two parcels of it,
     * and negative, so that it is no group's.
     */
    private long newId(ParcelReport report, int alike) {
        String named =
                group.getGroupId() + "\n" + ParcelUnits.write(report.getUnits()) + "\n" + alike;
        return -1 - new BigInteger(Sha256.hex(named), 16).shiftRight(256 - ID_BITS).longValue();
    }
}
