package org.aftersale.event.delivery;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.kill.CrashRun;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.NodeSettings;
import org.aftersale.kill.Nodes;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Nodes that take statements of withdrawal die at each {@link WithdrawalCrashPoint}. A survivor,
 * whose clock is a day behind, finishes what they left: each statement is there once, with one
 * receipt that has the time of submission, and takes effect once.
 */
class WithdrawalKillIT {

    private static final String[] IDS = {
        "AfsEventImpl",
        "AfsDeliveryImpl",
        "AfsTicketImpl",
        "AfsMessageImpl",
        "AfsHistoryImpl",
        "AfsWithdrawal"
    };

    private final SoftAssertions softly = new SoftAssertions();
    private KillDatabase database;
    private JdbcTemplate sql;
    private MailSink sink;
    private Nodes nodes;

    static List<String> kinds() {
        return KillDatabase.kinds("WithdrawalKillIT");
    }

    @AfterEach
    void end() throws Exception {
        if (nodes != null) {
            nodes.end();
        }
        if (sink != null) {
            sink.close();
        }
        if (database != null) {
            database.end();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void crashAtAnyPointLeavesOneStatementOneReceiptWithItsTimeAndOneEffect(String kind)
            throws Exception {
        long start = System.currentTimeMillis();
        sink = new MailSink(false);
        database = KillDatabase.begin(kind, IDS);
        sql = new JdbcTemplate(database.dataSource());
        nodes =
                new Nodes(
                        WithdrawalKillNode.class,
                        NodeSettings.on(database).with("smtp-port", sink.port()));
        new CrashRun<>(nodes, WithdrawalCrashPoint.class)
                .run(
                        EnumSet.allOf(WithdrawalCrashPoint.class),
                        EnumSet.noneOf(WithdrawalCrashPoint.class));
        nodes.startSurvivors(1).workUntil(() -> count("AFS_DELIVERY where STATE <> 'DONE'") == 0);
        long end = System.currentTimeMillis();
        System.out.printf(
                "WithdrawalKillIT on %s: %d crashes in %.1f s, at %s%n",
                kind,
                WithdrawalCrashPoint.values().length,
                (end - start) / 1000.0,
                Arrays.toString(WithdrawalCrashPoint.values()));
        for (WithdrawalCrashPoint point : WithdrawalCrashPoint.values()) {
            leftWhatItShould(point, start, end);
        }
        softly.assertThat(count("AFS_DELIVERY where STATE <> 'DONE'")).as("not done").isZero();
        softly.assertAll();
    }

    private void leftWhatItShould(WithdrawalCrashPoint point, long start, long end) {
        List<Map<String, Object>> statements =
                sql.queryForList(
                        "select CASE_NUMBER, STATUS, SUBMITTED_AT from AFS_WITHDRAWAL"
                                + " where ORDER_TYPED = ?",
                        ShopOfStatements.orderNumber(point));
        softly.assertThat(statements)
                .as("statements of %s", point)
                .hasSize(point.leavesAStatement() ? 1 : 0);
        softly.assertThat(count("AFS_TICKET where SUBJECT = '" + point + "'"))
                .as("tickets of %s", point)
                .isEqualTo(point.leavesAStatement() ? 1 : 0);
        for (Map<String, Object> statement : statements) {
            String number = (String) statement.get("CASE_NUMBER");
            long submitted = ((Number) statement.get("SUBMITTED_AT")).longValue();
            softly.assertThat(submitted).as("time of %s", point).isBetween(start, end);
            softly.assertThat(statement.get("STATUS")).as("%s", point).isEqualTo("EFFECTIVE");
            softly.assertThat(events(number))
                    .as("events of %s", point)
                    .containsExactly("withdrawal.effective", "withdrawal.submitted");
            hasOneReceipt(point, number + '|' + submitted);
        }
    }

    /** One key is one Message-ID: what is sent again is the same mail. */
    private void hasOneReceipt(WithdrawalCrashPoint point, String words) {
        List<String> receipts =
                sink.taken().stream()
                        .map(mail -> mail.key)
                        .filter(key -> key.endsWith('|' + words))
                        .collect(Collectors.toList());
        softly.assertThat(receipts).as("receipts of %s", point).hasSize(point.mails());
        softly.assertThat(receipts.stream().distinct()).as("%s", point).hasSize(1);
    }

    private List<String> events(String number) {
        return sql.queryForList(
                "select TYPE from AFS_EVENT where CASE_NUMBER = ? order by TYPE",
                String.class,
                number);
    }

    private int count(String rows) {
        return sql.queryForObject("select count(*) from " + rows, Integer.class);
    }
}
