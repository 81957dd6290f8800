package org.aftersale.refund.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The refunds of a range of days as CSV: a row for each payout and component. It is read in batches
 * while it is written, so its size is not limited by memory.
 */
public final class RefundCsv {

    private static final int AT_ONCE = 500;

    /**
     * Without it Excel reads UTF-8 in the computer's code page and garbles names such as Łukasz.
     * Other CSV readers ignore it.
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

    /** Supplies the rows in batches of payouts. */
    interface Source {
        List<PaidComponent> after(PaidPayouts.Cursor after, long until, int limit);
    }

    /** The file name. */
    public String getName() {
        return "refunds-" + from + "-" + to + ".csv";
    }

    /** Writes RFC 4180 in UTF-8 with a byte order mark. */
    public void writeTo(Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        CsvLine.write(out, (Object[]) PaidComponent.COLUMNS);
        long until = to.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        long start = from.atStartOfDay(zone).toInstant().toEpochMilli();
        PaidPayouts.Cursor cursor = new PaidPayouts.Cursor(start - 1, Long.MAX_VALUE);
        List<PaidComponent> parts = source.after(cursor, until, AT_ONCE);
        while (!parts.isEmpty()) {
            for (PaidComponent part : parts) {
                CsvLine.write(out, part.values(zone));
                cursor = new PaidPayouts.Cursor(part.paidAt(), part.payoutId());
            }
            parts = source.after(cursor, until, AT_ONCE);
        }
    }
}
