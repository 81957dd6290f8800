package org.aftersale.demo.kill;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The refund issued by a crashing node, with its deliveries and payouts. */
final class CrashedRefund {

    private final JdbcTemplate sql;
    private final long orderId;

    CrashedRefund(DataSource database, long orderId) {
        this.sql = new JdbcTemplate(database);
        this.orderId = orderId;
    }

    boolean hasDelivery(long id) {
        return count(
                        "AFS_DELIVERY d join AFS_EVENT e on e.EVENT_ID = d.EVENT_ID join AFS_REFUND"
                                + " r on r.CASE_NUMBER = e.CASE_NUMBER where r.ORDER_ID = ? and"
                                + " d.DELIVERY_ID = ?",
                        id)
                == 1;
    }

    boolean hasPayout(long id) {
        return count("AFS_PAYOUT where ORDER_ID = ? and PAYOUT_ID = ?", id) == 1;
    }

    boolean isAt(String status) {
        return count("AFS_PAYOUT where ORDER_ID = ? and STATUS = ?", status) == 1;
    }

    private int count(String rows, Object value) {
        return sql.queryForObject("select count(*) from " + rows, Integer.class, orderId, value);
    }
}
