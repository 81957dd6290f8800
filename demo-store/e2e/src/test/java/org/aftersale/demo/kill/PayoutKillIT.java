package org.aftersale.demo.kill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.Killing;
import org.aftersale.kill.NodeProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two nodes that give money back are killed at random moments, again and again (see {@link
 * Killing}), while the gateway has its moods; at the end its books and ours say the same.
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

    private KillDatabase database;
    private JdbcTemplate sql;
    private Killing killing;

    static List<String> kinds() {
        return KINDS;
    }

    @AfterEach
    void end() throws Exception {
        if (killing != null) {
            killing.end();
        }
        if (database != null) {
            database.end();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whateverIsKilledBetweenCallAndRecordIsFoundOutOnceAndBothBooksAgreeToTheCent(String kind)
            throws Exception {
        begin(kind);
        long start = System.currentTimeMillis();
        try (Moods moods = new Moods(database.dataSource(), Killing.SEED)) {
            killing.run(STAGES);
        }
        long killed = System.currentTimeMillis();
        finishInPeace();
        KillReport report = new KillReport(sql, kind, killing);
        report.print(killed - start, System.currentTimeMillis() - killed);

        theBooksAgree();
        ourLedgerAgreesWithItself();
        report.killsDidHitTheMiddle();
    }

    private void begin(String kind) throws Exception {
        database = KillDatabase.begin(kind, IDS);
        TestTables.make(database.dataSource());
        sql = new JdbcTemplate(database.dataSource());
        killing = new Killing(PayoutKillNode.class, this::node, KINDS.size());
        System.out.printf(
                "PayoutKillIT: %d kills on %s, -Daftersale.kill.seed=%d%n",
                killing.share(), kind, Killing.SEED);
    }

    private List<String> node(int number, boolean last) {
        List<String> arguments = new ArrayList<>(database.address());
        arguments.add(String.valueOf(number));
        arguments.add(String.valueOf(Killing.SEED));
        arguments.add(String.valueOf(last));
        return arguments;
    }

    /** One node that only delivers and finds out, until nothing is open. */
    private void finishInPeace() throws Exception {
        NodeProcess last = killing.startOfTheLast();
        long until = System.currentTimeMillis() + 180_000;
        while (open() > 0 && System.currentTimeMillis() < until) {
            Thread.sleep(100);
        }
        // it ends badly where its own check of what is stored finds a difference
        last.stops();
    }

    private int open() {
        return count("AFS_PAYOUT where STATUS in ('READY', 'CALLING', 'UNKNOWN')")
                + count("AFS_DELIVERY where STATE = 'PENDING'");
    }

    private void theBooksAgree() {
        Agreement agreement = new Agreement(database.dataSource());
        agreement.nothingIsOpen();
        agreement.theirBooksAreOurs();
        agreement.theHostRecordedEachOnce();
        agreement.storeCreditWasGrantedOnce();
        agreement.everyOrderComesToTheSame();
        agreement.noAnswerCameTooLateToBeCounted();
    }

    private void ourLedgerAgreesWithItself() {
        OwnLedger ledger = new OwnLedger(database.dataSource());
        ledger.nothingIsAboveWhatWasPaid();
        ledger.anOrdersRowIsWhatCounts();
        ledger.aPayoutIsItsCells();
        ledger.aRefundIsItsPayouts();
    }

    private int count(String rows) {
        return sql.queryForObject("select count(*) from " + rows, Integer.class);
    }
}
