package org.aftersale.parcel.format;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ParcelSource;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.parcel.ReportVerdict;
import org.aftersale.parcel.unit.ParcelUnits;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Reads a report from named texts: {@code order}, {@code parcel} (its place in the order), {@code
 * group} (the host's fulfilment group), {@code units} (of the group, see {@link ParcelUnits}),
 * {@code status}, {@code at}, {@code carrier}, {@code tracking}. What cannot be read becomes a
 * report that says so.
 */
@Component("aftersaleReportFields")
public class ReportFields {

    public static final String ORDER = "order";
    public static final String PARCEL = "parcel";
    public static final String GROUP = "group";
    public static final String UNITS = "units";
    public static final String STATUS = "status";
    public static final String AT = "at";
    public static final String CARRIER = "carrier";
    public static final String TRACKING = "tracking";

    private static final long NONE = -1;

    private final ZoneId zone;

    /**
     * @param zone of times without one
     */
    @Autowired
    public ReportFields(@Qualifier("aftersaleShopZone") ZoneId zone) {
        this.zone = zone;
    }

    /** The zone of times without one. */
    public ZoneId getZone() {
        return zone;
    }

    /**
     * @param fields absent ones may be null
     */
    public ParcelReport read(
            ParcelSource source, String sender, String key, Map<String, String> fields) {
        String order = text(fields, ORDER);
        ParcelStatus status = status(text(fields, STATUS));
        ReportDate date = ReportDate.parse(text(fields, AT), zone);
        ReportVerdict problem = problem(fields, status, date);
        if (problem != null) {
            return ParcelReport.unreadable(sender, key, order, problem, said(fields)).over(source);
        }
        ParcelReport report =
                ParcelReport.of(sender, key, order, status, date.getAt())
                        .over(source)
                        .ofGroup(number(fields, GROUP))
                        .ofNumber(place(fields))
                        .ofUnits(ParcelUnits.read(text(fields, UNITS)))
                        .by(text(fields, CARRIER), text(fields, TRACKING));
        return date.isWholeDay() ? report.onThatDay() : report;
    }

    private static ReportVerdict problem(
            Map<String, String> fields, ParcelStatus status, ReportDate date) {
        if (text(fields, ORDER).isEmpty()) {
            return ReportVerdict.NO_ORDER;
        }
        if (status == null) {
            return ReportVerdict.UNKNOWN_STATUS;
        }
        if (date == null) {
            return ReportDate.isAmbiguous(text(fields, AT))
                    ? ReportVerdict.AMBIGUOUS_DATE
                    : ReportVerdict.UNREADABLE_DATE;
        }
        boolean readable =
                isNumberOrEmpty(text(fields, GROUP))
                        && (text(fields, PARCEL).isEmpty() || place(fields) != null);
        if (!readable) {
            return ReportVerdict.UNREADABLE_PARCEL;
        }
        return ParcelUnits.read(text(fields, UNITS)) == null
                ? ReportVerdict.UNREADABLE_UNITS
                : null;
    }

    /** What was filled in, for the person who has to correct it. */
    private static String said(Map<String, String> fields) {
        return fields.keySet().stream()
                .filter(name -> !text(fields, name).isEmpty())
                .map(name -> name + '=' + text(fields, name))
                .collect(Collectors.joining(", "));
    }

    private static ParcelStatus status(String word) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "shipped":
                return ParcelStatus.SHIPPED;
            case "delivered":
                return ParcelStatus.DELIVERED;
            case "lost":
                return ParcelStatus.LOST;
            case "returned":
                return ParcelStatus.RETURNED;
            default:
                return null;
        }
    }

    private static String text(Map<String, String> fields, String name) {
        String text = fields.get(name);
        return text == null ? "" : text.trim();
    }

    private static boolean isNumberOrEmpty(String text) {
        return text.isEmpty() || FormNumbers.isId(text);
    }

    /** Null for none. */
    private static Long number(Map<String, String> fields, String name) {
        long number = FormNumbers.id(text(fields, name), NONE);
        return number == NONE ? null : number;
    }

    /** Null for none, and for what is no small number. */
    private static Integer place(Map<String, String> fields) {
        int place = FormNumbers.number(text(fields, PARCEL), 4, (int) NONE);
        return place < 1 ? null : place;
    }
}
