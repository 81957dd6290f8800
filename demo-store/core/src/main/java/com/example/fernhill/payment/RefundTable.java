package com.example.fernhill.payment;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The table of refunds: one row per call, whatever its outcome. */
final class RefundTable {

    static final String NAME = "FERNHILL_GATEWAY_REFUND";

    static final String COLUMNS =
            "ID %s, IDEMPOTENCY_KEY VARCHAR(100) NOT NULL UNIQUE, REFERENCE VARCHAR(100) NOT NULL"
                    + " UNIQUE, CHARGE_REFERENCE VARCHAR(100), AMOUNT_MINOR BIGINT NOT NULL,"
                    + " CURRENCY VARCHAR(3) NOT NULL, OUTCOME VARCHAR(20) NOT NULL, WORDS"
                    + " VARCHAR(500) NOT NULL, ASKED_AT BIGINT NOT NULL";

    private static final String PAID = "PAID";
    private static final String DECLINED = "DECLINED";

    private static final String ALL =
            "SELECT IDEMPOTENCY_KEY, REFERENCE, CHARGE_REFERENCE, AMOUNT_MINOR, CURRENCY, OUTCOME,"
                    + " WORDS, ASKED_AT FROM "
                    + NAME;

    private static final RowMapper<GatewayRefund> ROW =
            (row, number) ->
                    new GatewayRefund(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            BookedAmount.of(row.getLong(4), row.getString(5)),
                            PAID.equals(row.getString(6)),
                            row.getString(7),
                            row.getLong(8));

    private final JdbcTemplate sql;

    RefundTable(JdbcTemplate sql) {
        this.sql = sql;
    }

    void add(GatewayRefund refund) {
        sql.update(
                "INSERT INTO "
                        + NAME
                        + " (IDEMPOTENCY_KEY, REFERENCE, CHARGE_REFERENCE, AMOUNT_MINOR, CURRENCY,"
                        + " OUTCOME, WORDS, ASKED_AT) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                refund.getKey(),
                refund.getReference(),
                refund.getCharge(),
                refund.getAmount().getMinor(),
                refund.getAmount().getCurrency(),
                refund.isPaid() ? PAID : DECLINED,
                refund.getWords(),
                refund.getAt().getTime());
    }

    /** The refund booked under this key, or null. */
    GatewayRefund find(String key) {
        List<GatewayRefund> found = sql.query(ALL + " WHERE IDEMPOTENCY_KEY = ?", ROW, key);
        return found.isEmpty() ? null : found.get(0);
    }

    List<GatewayRefund> newest(int count) {
        return sql.query(ALL + " ORDER BY ID DESC LIMIT " + count, ROW);
    }
}
