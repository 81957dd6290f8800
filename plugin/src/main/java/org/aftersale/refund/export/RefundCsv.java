package org.aftersale.refund.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What was given back on some days, as a file for spreadsheets: a row for each payout and what it
 * is made of. It is read in small pieces while it is written, however long it is.
 */
public final class RefundCsv {

    private static final int AT_ONCE = 500;

    /**
     * Without it Excel reads UTF-8 as whatever the computer's own code page is, and a Łukasz is
     * none any more. What else reads such files knows to leave it out.
     */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final LocalDate from;
    private final LocalDate to;
    private final ZoneId zone;
    private final Source source;

    RefundCsv(LocalDate from, LocalDate to, ZoneId zone, Source source) {
        this.from = from;
        this.to = to;
        this.zone = zone;
        this.source = source;
    }

    /** Where the rows come from, some payouts at a time. */
    interface Source {
        List<PaidComponent> after(PaidPayouts.Place after, long until, int most);
    }

    /** Of the file. */
    public String getName() {
        return "refunds-" + from + "-" + to + ".csv";
    }

    /** As RFC 4180 has it, in UTF-8 with its mark. */
    public void writeTo(Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        CsvLine.write(out, (Object[]) PaidComponent.COLUMNS);
        long until = to.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        long start = from.atStartOfDay(zone).toInstant().toEpochMilli();
        PaidPayouts.Place place = new PaidPayouts.Place(start - 1, Long.MAX_VALUE);
        List<PaidComponent> parts = source.after(place, until, AT_ONCE);
        while (!parts.isEmpty()) {
            for (PaidComponent part : parts) {
                CsvLine.write(out, part.cells(zone));
                place = new PaidPayouts.Place(part.paidAt(), part.payoutId());
            }
            parts = source.after(place, until, AT_ONCE);
        }
    }
}
