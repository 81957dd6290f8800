package com.example.fernhill.payment;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The switch that makes the gateway misbehave. It is stored in a table, so that it applies to every
 * shop and back office, whatever processes they run in.
 */
public class TroubleSwitch implements InitializingBean {

    private static final String TABLE = "FERNHILL_GATEWAY_TROUBLE";

    private static final RowMapper<TroubleState> ROW =
            (row, number) -> {
                int calls = row.getInt(3);
                boolean limited = !row.wasNull();
                boolean spent = limited && calls == 0;
                return new TroubleState(
                        spent ? Trouble.NONE : Trouble.valueOf(row.getString(1)),
                        row.getInt(2),
                        limited && !spent ? (Integer) calls : null,
                        row.getInt(4) == 1);
            };

    private final GatewayDatabase database;

    public TroubleSwitch(DataSource store) {
        this.database = new GatewayDatabase(store);
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        database.make(
                TABLE,
                "ID INT NOT NULL PRIMARY KEY, TROUBLE VARCHAR(20) NOT NULL, SECONDS INT NOT NULL,"
                        + " CALLS_LEFT INT, INQUIRY_AWAY INT NOT NULL, CONSTRAINT"
                        + " FERNHILL_GATEWAY_CALLS CHECK (CALLS_LEFT >= 0)");
    }

    /** The current state; off if it was never set. */
    public TroubleState state() {
        return database.committed(TroubleSwitch::read);
    }

    public void set(TroubleState state) {
        Object[] values = {
            state.getTrouble().name(),
            state.getSeconds(),
            state.getCalls(),
            state.isInquiryAway() ? 1 : 0
        };
        database.committed(
                sql -> {
                    int changed =
                            sql.update(
                                    "UPDATE "
                                            + TABLE
                                            + " SET TROUBLE = ?, SECONDS = ?, CALLS_LEFT = ?,"
                                            + " INQUIRY_AWAY = ? WHERE ID = 1",
                                    values);
                    return changed == 1 ? 1 : insert(sql, values);
                });
    }

    private static int insert(JdbcTemplate sql, Object... values) {
        return sql.update(
                "INSERT INTO "
                        + TABLE
                        + " (ID, TROUBLE, SECONDS, CALLS_LEFT, INQUIRY_AWAY)"
                        + " VALUES (1, ?, ?, ?, ?)",
                values);
    }

    /** The failure for the current refund; uses up one call of a limited failure. */
    TroubleState meet() {
        return database.committed(
                sql -> {
                    TroubleState state = read(sql);
                    if (state.getCalls() == null) {
                        return state;
                    }
                    int used =
                            sql.update(
                                    "UPDATE "
                                            + TABLE
                                            + " SET CALLS_LEFT = CALLS_LEFT - 1 WHERE ID = 1 AND"
                                            + " CALLS_LEFT > 0 AND TROUBLE = ?",
                                    state.getTrouble().name());
                    return used == 1 ? state : read(sql);
                });
    }

    private static TroubleState read(JdbcTemplate sql) {
        List<TroubleState> rows =
                sql.query(
                        "SELECT TROUBLE, SECONDS, CALLS_LEFT, INQUIRY_AWAY FROM "
                                + TABLE
                                + " WHERE ID = 1",
                        ROW);
        return rows.isEmpty() ? TroubleState.QUIET : rows.get(0);
    }
}
