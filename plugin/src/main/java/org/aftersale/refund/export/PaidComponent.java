package org.aftersale.refund.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.shared.Amount;

/** The net amount or one tax of a paid payout: a row of the accounting export. */
final class PaidComponent {

    static final String[] COLUMNS = {
        "day",
        "order",
        "refund",
        "way",
        "payment_type",
        "gateway",
        "payment_reference",
        "reference",
        "tax",
        "amount",
        "currency",
        "reason",
        "asked_by",
        "confirmed_by"
    };

    private final Object[] row;

    /**
     * @param row as selected by {@link PaidPayouts}
     */
    PaidComponent(Object[] row) {
        this.row = row.clone();
    }

    long payoutId() {
        return (Long) row[0];
    }

    /** Epoch milliseconds. */
    long paidAt() {
        return (Long) row[1];
    }

    /** In the order of {@link #COLUMNS}; null is an empty cell. */
    Object[] values(ZoneId zone) {
        boolean net = Entitlement.NET.equals(row[9]);
        return new Object[] {
            Instant.ofEpochMilli(paidAt()).atZone(zone).toLocalDate(),
            row[2],
            row[3],
            row[4],
            row[5],
            row[6],
            row[7],
            row[8],
            net ? null : row[9],
            amount(),
            row[11],
            row[12],
            row[13],
            row[14]
        };
    }

    private BigDecimal amount() {
        return Amount.ofMinor(((Number) row[10]).longValue(), (String) row[11]).toDecimal();
    }
}
