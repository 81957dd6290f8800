package org.aftersale.event.delivery;

import org.springframework.jdbc.core.JdbcTemplate;

/** The deliveries of the one event that a crashing node publishes. */
final class OwnDeliveries {

    private static final String OWN =
            "select count(*) from AFS_DELIVERY d join AFS_EVENT e on e.EVENT_ID = d.EVENT_ID where"
                    + " e.CASE_NUMBER = ? and ";

    private final JdbcTemplate sql;
    private final String act;

    OwnDeliveries(JdbcTemplate sql, String act) {
        this.sql = sql;
        this.act = act;
    }

    boolean include(long deliveryId) {
        return count("d.DELIVERY_ID = ?", act, deliveryId) == 1;
    }

    boolean isMailDone() {
        return count("d.CONSUMER = 'mail' and d.STATE = 'DONE'", act) == 1;
    }

    private int count(String condition, Object... values) {
        return sql.queryForObject(OWN + condition, Integer.class, values);
    }
}
