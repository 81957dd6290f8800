package org.aftersale.demo.kill;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.assertj.core.api.SoftAssertions;
import org.springframework.jdbc.core.JdbcTemplate;

/** What became of the one refund of each node that crashed. */
final class CrashPointChecks {

    private final JdbcTemplate sql;
    private final SoftAssertions softly = new SoftAssertions();

    CrashPointChecks(DataSource database) {
        this.sql = new JdbcTemplate(database);
    }

    void eachRefundIsPaidOnceAndAsItShould() {
        for (PayoutCrashPoint point : PayoutCrashPoint.values()) {
            if (point.leavesARefund()) {
                isPaidOnce(point);
            } else {
                isNotThere(point);
            }
        }
        softly.assertAll();
    }

    private void isNotThere(PayoutCrashPoint point) {
        for (String table :
                new String[] {
                    "AFS_REFUND", "AFS_PAYOUT", "AFS_ENTITLEMENT_USE", "KILL_TRANSACTION"
                }) {
            softly.assertThat(count(table + " where ORDER_ID = ?", point))
                    .as("%s: rows of %s", point, table)
                    .isZero();
        }
        softly.assertThat(booked(point)).as("%s: paid", point).isZero();
    }

    private void isPaidOnce(PayoutCrashPoint point) {
        List<Map<String, Object>> payouts =
                sql.queryForList(
                        "select STATUS, WAY, TRIES from AFS_PAYOUT where ORDER_ID = ?",
                        point.orderId());
        softly.assertThat(payouts).as("%s: payouts", point).hasSize(1);
        if (payouts.size() == 1) {
            Map<String, Object> payout = payouts.get(0);
            softly.assertThat(payout.get("STATUS")).as("%s: status", point).isEqualTo("PAID");
            softly.assertThat(payout.get("WAY"))
                    .as("%s: way", point)
                    .isEqualTo(point.paidBy().name());
            softly.assertThat(((Number) payout.get("TRIES")).intValue())
                    .as("%s: tries", point)
                    .isEqualTo(point.tries());
        }
        int byGateway = point.paidBy() == PayoutMethodCode.GATEWAY ? 1 : 0;
        softly.assertThat(booked(point)).as("%s: paid by the gateway", point).isEqualTo(byGateway);
        softly.assertThat(count("KILL_TRANSACTION where SUCCESS = 1 and ORDER_ID = ?", point))
                .as("%s: recorded by the host", point)
                .isEqualTo(byGateway);
        softly.assertThat(grants(point)).as("%s: credit granted", point).isEqualTo(1 - byGateway);
        softly.assertThat(inquiries(point))
                .as("%s: what was answered to inquiries", point)
                .isEqualTo(point.inquiries());
    }

    private int grants(PayoutCrashPoint point) {
        // each order has a customer of its own
        return count(
                "AFS_CREDIT_ENTRY e join AFS_CREDIT_ACCOUNT a on a.ACCOUNT_ID = e.ACCOUNT_ID where"
                        + " e.KIND = 'GRANT' and a.CUSTOMER_ID = ?",
                point);
    }

    private int booked(PayoutCrashPoint point) {
        return count(
                "FERNHILL_GATEWAY_REFUND r join KILL_CAPTURE c on c.REFERENCE = r.CHARGE_REFERENCE"
                        + " where r.OUTCOME = 'PAID' and c.ORDER_ID = ?",
                point);
    }

    private List<String> inquiries(PayoutCrashPoint point) {
        return sql.queryForList(
                "select i.ANSWER from KILL_INQUIRY i join AFS_PAYOUT p on p.CALL_KEY = i.CALL_KEY"
                        + " where p.ORDER_ID = ?",
                String.class,
                point.orderId());
    }

    private int count(String rows, PayoutCrashPoint point) {
        return sql.queryForObject("select count(*) from " + rows, Integer.class, point.orderId());
    }
}
