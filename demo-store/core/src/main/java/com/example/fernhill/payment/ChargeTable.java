package com.example.fernhill.payment;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The charges' table. What was given back of one can never be more than it. */
final class ChargeTable {

    static final String NAME = "FERNHILL_GATEWAY_CHARGE";

    /** The last line is an index, in words all three databases know. */
    static final String COLUMNS =
            "REFERENCE VARCHAR(100) NOT NULL PRIMARY KEY, GATEWAY VARCHAR(60) NOT NULL,"
                    + " ORDER_ID VARCHAR(60), ORDER_NUMBER VARCHAR(255), AMOUNT_MINOR BIGINT NOT"
                    + " NULL, REFUNDED_MINOR BIGINT NOT NULL, CURRENCY VARCHAR(3) NOT NULL,"
                    + " TAKEN_AT BIGINT NOT NULL, CONSTRAINT FERNHILL_GATEWAY_LEFT CHECK"
                    + " (REFUNDED_MINOR >= 0 AND REFUNDED_MINOR <= AMOUNT_MINOR),"
                    + " UNIQUE (ORDER_ID, GATEWAY, REFERENCE)";

    private static final String ALL =
            "SELECT REFERENCE, GATEWAY, ORDER_ID, ORDER_NUMBER, AMOUNT_MINOR, CURRENCY,"
                    + " REFUNDED_MINOR, TAKEN_AT FROM "
                    + NAME;

    private static final RowMapper<GatewayCharge> ROW =
            (row, number) ->
                    new GatewayCharge(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            Sum.of(row.getLong(5), row.getString(6)),
                            row.getLong(7),
                            row.getLong(8));

    private final JdbcTemplate sql;

    ChargeTable(JdbcTemplate sql) {
        this.sql = sql;
    }

    void add(GatewayCharge charge) {
        sql.update(
                "INSERT INTO "
                        + NAME
                        + " (REFERENCE, GATEWAY, ORDER_ID, ORDER_NUMBER, AMOUNT_MINOR, CURRENCY,"
                        + " REFUNDED_MINOR, TAKEN_AT) VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
                charge.getReference(),
                charge.getGateway(),
                charge.getOrderId(),
                charge.getOrderNumber(),
                charge.getAmount().getMinor(),
                charge.getAmount().getCurrency(),
                charge.getTakenAt().getTime());
    }

    /** The charge of that reference; null where there is none. */
    GatewayCharge find(String reference) {
        List<GatewayCharge> found = sql.query(ALL + " WHERE REFERENCE = ?", ROW, reference);
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * The charge that is meant: by its reference, which must be of this gateway and order; else the
     * order's only one, or the only one of that very amount. Null where none or several could be.
     */
    GatewayCharge find(RefundAsk ask) {
        if (ask.reference() != null) {
            GatewayCharge named = find(ask.reference());
            boolean fits =
                    named != null
                            && named.getGateway().equals(ask.gateway())
                            && named.isOfOrder(ask.orderId());
            return fits ? named : null;
        }
        List<GatewayCharge> ofOrder =
                sql.query(
                        ALL + " WHERE ORDER_ID = ? AND GATEWAY = ?",
                        ROW,
                        ask.orderId(),
                        ask.gateway());
        if (ofOrder.size() > 1) {
            ofOrder =
                    ofOrder.stream()
                            .filter(charge -> charge.getAmount().isSame(ask.amount()))
                            .collect(Collectors.toList());
        }
        return ofOrder.size() == 1 ? ofOrder.get(0) : null;
    }

    /** Takes the sum from what is left of the charge; false where that is less. */
    boolean giveBack(String reference, long minor) {
        return sql.update(
                        "UPDATE "
                                + NAME
                                + " SET REFUNDED_MINOR = REFUNDED_MINOR + ? WHERE REFERENCE = ?"
                                + " AND REFUNDED_MINOR + ? <= AMOUNT_MINOR",
                        minor,
                        reference,
                        minor)
                == 1;
    }

    List<GatewayCharge> newest(int howMany) {
        return sql.query(ALL + " ORDER BY TAKEN_AT DESC, REFERENCE LIMIT " + howMany, ROW);
    }
}
