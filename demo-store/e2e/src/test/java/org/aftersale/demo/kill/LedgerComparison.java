package org.aftersale.demo.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares the stored totals of orders and refunds with their payouts. */
final class LedgerComparison {

    private final JdbcTemplate sql;

    LedgerComparison(DataSource database) {
        this.sql = new JdbcTemplate(database);
    }

    void nothingIsAboveWhatWasPaid() {
        Map<String, Long> committed = of("select ORDER_ID, COMMITTED_MINOR from AFS_ENTITLEMENT");
        SimpleOrders.ids()
                .mapToObj(SimpleOrders::order)
                .forEach(
                        order ->
                                assertThat(committed.getOrDefault(order.getNumber(), 0L))
                                        .as("given back of order %s", order.getNumber())
                                        .isBetween(0L, order.getTotal()));
        assertThat(
                        of(
                                "select c.CAPTURE_ID, c.AMOUNT_MINOR - sum(t.AMOUNT_MINOR) from"
                                        + " KILL_CAPTURE c join KILL_TRANSACTION t on t.CAPTURE_ID"
                                        + " = c.CAPTURE_ID where t.SUCCESS = 1 group by"
                                        + " c.CAPTURE_ID, c.AMOUNT_MINOR"))
                .as("left of each capture")
                .allSatisfy((capture, left) -> assertThat(left).isNotNegative());
    }

    void anOrdersRowIsWhatCounts() {
        Map<String, Long> committed =
                of(
                        "select ORDER_ID, COMMITTED_MINOR from AFS_ENTITLEMENT where COMMITTED_MINOR > 0");
        assertThat(committed)
                .isEqualTo(
                        of(
                                "select ORDER_ID, sum(EACH_MINOR * (LAST_UNIT - FIRST_UNIT + 1))"
                                        + " from AFS_ENTITLEMENT_USE where COUNTS = 1 group by"
                                        + " ORDER_ID"))
                .isEqualTo(
                        of(
                                "select ORDER_ID, sum(AMOUNT_MINOR) from AFS_PAYOUT where STATUS"
                                        + " not in ('DECLINED', 'CANCELLED') group by ORDER_ID"));
    }

    void aPayoutIsItsCells() {
        assertThat(
                        of(
                                "select REFERENCE_ID, sum(EACH_MINOR * (LAST_UNIT - FIRST_UNIT + 1))"
                                        + " from AFS_ENTITLEMENT_USE group by REFERENCE_ID"))
                .isEqualTo(of("select PAYOUT_ID, AMOUNT_MINOR from AFS_PAYOUT"));
    }

    void aRefundIsItsPayouts() {
        Map<String, List<PayoutStatus>> payouts = new TreeMap<>();
        Map<String, Long> paid = new TreeMap<>();
        sql.query(
                "select REFUND_ID, STATUS, AMOUNT_MINOR from AFS_PAYOUT",
                row -> {
                    PayoutStatus status = PayoutStatus.valueOf(row.getString(2));
                    payouts.computeIfAbsent(row.getString(1), any -> new ArrayList<>()).add(status);
                    paid.merge(
                            row.getString(1),
                            status == PayoutStatus.PAID ? row.getLong(3) : 0,
                            Long::sum);
                });
        assertThat(of("select REFUND_ID, PAID_MINOR from AFS_REFUND")).isEqualTo(paid);
        sql.query(
                "select REFUND_ID, STATUS from AFS_REFUND",
                row -> {
                    assertThat(RefundStatus.valueOf(row.getString(2)))
                            .isEqualTo(RefundStatus.of(payouts.get(row.getString(1))));
                });
    }

    private Map<String, Long> of(String query) {
        return NamedNumbers.of(sql, query);
    }
}
