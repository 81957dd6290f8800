package org.aftersale.demo.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares the gateway's records, the host's transactions and Aftersale's payouts. */
final class BooksComparison {

    private static final String BY_GATEWAY = " where STATUS = 'PAID' and WAY = 'GATEWAY'";
    private static final String BOOKED = " where OUTCOME = 'PAID'";
    private static final String RECORDED = " where SUCCESS = 1";
    private static final String PER_ORDER = " group by ORDER_ID";

    private final JdbcTemplate sql;

    BooksComparison(DataSource database) {
        this.sql = new JdbcTemplate(database);
    }

    void nothingIsOpen() {
        assertThat(of("select STATUS, count(*) from AFS_PAYOUT group by STATUS"))
                .doesNotContainKeys("READY", "CALLING", "UNKNOWN");
        assertThat(of("select STATE, count(*) from AFS_DELIVERY group by STATE"))
                .containsOnlyKeys("DONE");
    }

    /** Each attempt by its key, so that two errors cannot make one good sum. */
    void theirBooksAreOurs() {
        Map<String, Long> theirs =
                of("select IDEMPOTENCY_KEY, AMOUNT_MINOR from FERNHILL_GATEWAY_REFUND" + BOOKED);
        assertThat(theirs)
                .as("what the gateway paid, by key")
                .isNotEmpty()
                .isEqualTo(of("select CALL_KEY, AMOUNT_MINOR from AFS_PAYOUT" + BY_GATEWAY));
        List<String> payouts =
                theirs.keySet().stream()
                        .map(key -> key.substring(0, key.lastIndexOf('-')))
                        .collect(Collectors.toList());
        assertThat(payouts).as("paid once, under whatever key").doesNotHaveDuplicates();
    }

    void theHostRecordedEachOnce() {
        List<String> recorded =
                sql.queryForList("select CALL_KEY from KILL_TRANSACTION", String.class);
        assertThat(recorded).as("outcomes recorded").doesNotHaveDuplicates();
        assertThat(of("select TRANSACTION_ID, AMOUNT_MINOR from KILL_TRANSACTION" + RECORDED))
                .isEqualTo(
                        of(
                                "select HOST_TRANSACTION_ID, AMOUNT_MINOR from AFS_PAYOUT where"
                                        + " STATUS = 'PAID' and WAY <> 'CREDIT'"));
    }

    /**
     * What became store credit: its ledger knows each payout once, and the balances are its sums.
     */
    void storeCreditWasGrantedOnce() {
        String granted = " from AFS_CREDIT_ENTRY where KIND = 'GRANT'";
        assertThat(of("select REQUEST_KEY, AMOUNT_MINOR" + granted))
                .isEqualTo(
                        of(
                                "select concat('refund:', CALL_KEY), AMOUNT_MINOR from AFS_PAYOUT"
                                        + " where STATUS = 'PAID' and WAY = 'CREDIT'"));
        assertThat(of("select ACCOUNT_ID, BALANCE_MINOR from AFS_CREDIT_ACCOUNT"))
                .isEqualTo(
                        of(
                                "select ACCOUNT_ID, sum(AMOUNT_MINOR)"
                                        + granted
                                        + " group by ACCOUNT_ID"));
    }

    /** The orders' sums from four sides: payouts, refunds booked, charges booked, transactions. */
    void everyOrderComesToTheSame() {
        Map<String, Long> ours =
                of("select ORDER_ID, sum(AMOUNT_MINOR) from AFS_PAYOUT" + BY_GATEWAY + PER_ORDER);
        assertThat(ours)
                .isEqualTo(
                        of(
                                "select ORDER_ID, sum(r.AMOUNT_MINOR) from KILL_CAPTURE c join"
                                        + " FERNHILL_GATEWAY_REFUND r on r.CHARGE_REFERENCE ="
                                        + " c.REFERENCE"
                                        + BOOKED
                                        + PER_ORDER))
                .isEqualTo(
                        of(
                                "select ORDER_ID, sum(REFUNDED_MINOR) from FERNHILL_GATEWAY_CHARGE"
                                        + " where REFUNDED_MINOR > 0"
                                        + PER_ORDER))
                .isEqualTo(
                        of(
                                "select t.ORDER_ID, sum(t.AMOUNT_MINOR) from KILL_TRANSACTION t"
                                        + " join AFS_PAYOUT p on p.HOST_TRANSACTION_ID ="
                                        + " t.TRANSACTION_ID where WAY = 'GATEWAY' group by"
                                        + " t.ORDER_ID"));
    }

    /** Nothing went out at the wrong moment: no answer came that nobody had counted. */
    void noAnswerCameTooLateToBeCounted() {
        assertThat(of("select ACT, count(*) from AFS_REFUND_HISTORY group by ACT"))
                .doesNotContainKey("paid-late");
    }

    private Map<String, Long> of(String query) {
        return NamedNumbers.of(sql, query);
    }
}
