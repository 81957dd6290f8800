package org.aftersale.demo.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aftersale.kill.RandomKills;
import org.aftersale.refund.status.PayoutStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What happened while nodes were killed, in figures, and whether it was enough to prove anything.
 */
final class KillReport {

    /** From so many kills on, chance has everything happen; with less, crash points prove it. */
    private static final int MANY = 50;

    private final JdbcTemplate sql;
    private final String kind;
    private final RandomKills kills;

    KillReport(JdbcTemplate sql, String kind, RandomKills kills) {
        this.sql = sql;
        this.kind = kind;
        this.kills = kills;
    }

    /**
     * Attempts that the gateway was asked about while their payout stood there, by what it said.
     *
     * @param status CALLING: whoever called never came to write the answer down
     */
    private Map<String, Long> askedAbout(PayoutStatus status) {
        return NamedNumbers.of(
                sql,
                "select ANSWER, count(distinct CALL_KEY) from KILL_INQUIRY where STATUS = '"
                        + status
                        + "' and WAY = 'GATEWAY' group by ANSWER");
    }

    /**
     * @param millis how long the kills took, and what survivors did after them
     */
    void print(long millis) {
        System.out.printf(
                "PayoutKillIT on %s: %d kills at random in %.1f s, -Daftersale.kill.seed=%d; %d"
                        + " refunds, payouts %s, paid by %s; the gateway booked %s; asked about after a kill %s, after no clear"
                        + " answer %s; store credit asked about"
                        + " %d; deliveries in hand at a kill %d%n",
                kind,
                kills.share(),
                millis / 1000.0,
                RandomKills.SEED,
                one("select count(*) from AFS_REFUND"),
                NamedNumbers.of(sql, "select STATUS, count(*) from AFS_PAYOUT group by STATUS"),
                NamedNumbers.of(
                        sql,
                        "select WAY, count(*) from AFS_PAYOUT where STATUS = 'PAID' group by WAY"),
                NamedNumbers.of(
                        sql,
                        "select OUTCOME, count(*) from FERNHILL_GATEWAY_REFUND group by OUTCOME"),
                askedAbout(PayoutStatus.CALLING),
                askedAbout(PayoutStatus.UNKNOWN),
                one("select count(distinct CALL_KEY) from KILL_INQUIRY where WAY = 'CREDIT'"),
                one("select sum(LAPSED) from AFS_DELIVERY"));
    }

    private long one(String query) {
        return sql.queryForObject(query, Long.class);
    }

    /** Otherwise many kills prove little more than few. */
    void manyKillsHitTheMiddle() {
        if (kills.share() < MANY) {
            return;
        }
        Map<String, Long> middle = askedAbout(PayoutStatus.CALLING);
        assertThat(middle.values().stream().mapToLong(Long::longValue).sum())
                .as("attempts in the middle of which a node was killed")
                .isGreaterThan(kills.share() / 10);
        assertThat(middle)
                .as("killed before the booking, and after it")
                .containsKeys("NOT_FOUND", "PAID");
        assertThat(statesMet())
                .containsAll(Arrays.stream(PayoutStatus.values()).map(Enum::name).toList());
    }

    private List<String> statesMet() {
        return sql.queryForList(
                "select distinct STATUS_FROM from AFS_REFUND_HISTORY union"
                        + " select distinct STATUS_TO from AFS_REFUND_HISTORY",
                String.class);
    }
}
