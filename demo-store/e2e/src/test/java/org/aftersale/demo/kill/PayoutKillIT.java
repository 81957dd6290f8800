package org.aftersale.demo.kill;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.aftersale.kill.CrashRun;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.NodeSettings;
import org.aftersale.kill.Nodes;
import org.aftersale.kill.RandomKills;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Nodes that refund die: on purpose at each {@link PayoutCrashPoint}, and at random moments ({@link
 * RandomKills}) while the gateway misbehaves. A survivor finishes what they left behind; then the
 * gateway's books and ours agree.
 */
class PayoutKillIT {

    private static final List<String> STAGES =
            Arrays.asList(
                    "ready",
                    "acted",
                    "calling",
                    "calling",
                    "answered",
                    "answered often",
                    "answered often",
                    "answered often");
    private static final List<String> KINDS = KillDatabase.kinds("PayoutKillIT");
    private static final List<String> RANDOM = KillDatabase.kindsOfToday("PayoutKillIT", KINDS);
    private static final String[] IDS = {
        "AfsEventImpl",
        "AfsDeliveryImpl",
        "AfsRefundImpl",
        "AfsPayoutImpl",
        "AfsRefundHistoryImpl",
        "AfsEntitlementUseImpl",
        "AfsCreditAccountImpl",
        "AfsCreditGrantImpl",
        "AfsCreditEntryImpl"
    };

    /** So long that a busy machine does not make an answer late. */
    private static final long LONG_PATIENCE = 20_000;

    /** The gateway's slow answers take a second. */
    private static final long SHORT_PATIENCE = 700;

    private KillDatabase database;
    private JdbcTemplate sql;
    private Nodes nodes;

    static List<String> kinds() {
        return KINDS;
    }

    static List<String> randomKinds() {
        return RANDOM;
    }

    @AfterEach
    void end() throws Exception {
        if (nodes != null) {
            nodes.end();
        }
        if (database != null) {
            database.end();
        }
    }

    private void begin(String kind, long patience) throws Exception {
        database = KillDatabase.begin(kind, IDS);
        TestTables.make(database.dataSource());
        sql = new JdbcTemplate(database.dataSource());
        nodes =
                new Nodes(
                        PayoutKillNode.class,
                        NodeSettings.on(database).with(PayoutKillBeans.PATIENCE, patience));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void crashAtAnyPointPaysEachRefundOnceAndAllBooksAgree(String kind) throws Exception {
        begin(kind, LONG_PATIENCE);
        long start = System.currentTimeMillis();
        new CrashRun<>(nodes, PayoutCrashPoint.class)
                .run(EnumSet.allOf(PayoutCrashPoint.class), EnumSet.noneOf(PayoutCrashPoint.class));
        nodes.startSurvivors(1).workUntil(() -> open() == 0);

        System.out.printf(
                "PayoutKillIT on %s: %d crashes in %.1f s, at %s%n",
                kind,
                PayoutCrashPoint.values().length,
                (System.currentTimeMillis() - start) / 1000.0,
                Arrays.toString(PayoutCrashPoint.values()));
        new CrashPointChecks(database.dataSource()).eachRefundIsPaidOnceAndAsItShould();
        ledgersAgree();
        ledgerIsConsistent();
    }

    @ParameterizedTest
    @MethodSource("randomKinds")
    void killsAtRandomPayEachRefundOnceAndAllBooksAgree(String kind) throws Exception {
        begin(kind, SHORT_PATIENCE);
        long start = System.currentTimeMillis();
        RandomKills kills = new RandomKills(nodes, STAGES, RANDOM.size());
        try (RandomGatewayTrouble moods =
                new RandomGatewayTrouble(database.dataSource(), RandomKills.SEED)) {
            kills.run();
        }
        nodes.startSurvivors(1).workUntil(() -> open() == 0);
        KillReport report = new KillReport(sql, kind, kills);
        report.print(System.currentTimeMillis() - start);

        ledgersAgree();
        ledgerIsConsistent();
        report.manyKillsHitTheMiddle();
    }

    private int open() {
        return count("AFS_PAYOUT where STATUS in ('READY', 'CALLING', 'UNKNOWN')")
                + count("AFS_DELIVERY where STATE = 'PENDING'");
    }

    private void ledgersAgree() {
        BooksComparison agreement = new BooksComparison(database.dataSource());
        agreement.nothingIsOpen();
        agreement.theirBooksAreOurs();
        agreement.theHostRecordedEachOnce();
        agreement.storeCreditWasGrantedOnce();
        agreement.everyOrderComesToTheSame();
        agreement.noAnswerCameTooLateToBeCounted();
    }

    private void ledgerIsConsistent() {
        LedgerComparison ledger = new LedgerComparison(database.dataSource());
        ledger.nothingIsAboveWhatWasPaid();
        ledger.anOrdersRowIsWhatCounts();
        ledger.aPayoutIsItsCells();
        ledger.aRefundIsItsPayouts();
    }

    private int count(String rows) {
        return sql.queryForObject("select count(*) from " + rows, Integer.class);
    }
}
