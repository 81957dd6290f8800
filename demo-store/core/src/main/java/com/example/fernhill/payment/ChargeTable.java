package com.example.fernhill.payment;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The table of charges. No charge can be refunded by more than its amount. */
final class ChargeTable {

    static final String NAME = "FERNHILL_GATEWAY_CHARGE";

    /** The last line is an index, in syntax all three databases support. */
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
                            BookedAmount.of(row.getLong(5), row.getString(6)),
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

    /** The charge with this reference, or null. */
    GatewayCharge find(String reference) {
        List<GatewayCharge> found = sql.query(ALL + " WHERE REFERENCE = ?", ROW, reference);
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * The requested charge: by its reference, which must belong to this gateway and order;
     * otherwise the order's only charge, or its only charge of that amount. Null if there is none
     * or several match.
     */
    GatewayCharge find(RefundCall ask) {
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

    /** Subtracts the amount from the remainder of the charge; false if it exceeds the remainder. */
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

    List<GatewayCharge> newest(int count) {
        return sql.query(ALL + " ORDER BY TAKEN_AT DESC, REFERENCE LIMIT " + count, ROW);
    }
}
