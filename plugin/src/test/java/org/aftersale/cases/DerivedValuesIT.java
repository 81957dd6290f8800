package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.claim.Claim;
import org.aftersale.claim.remedy.RemedyDesk;
import org.aftersale.health.projection.ProjectionCheck;
import org.aftersale.health.projection.ProjectionRun;
import org.aftersale.health.projection.ProjectionRuns;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.ticket.TicketStatus;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored derived values match their source after every action. */
class DerivedValuesIT extends HostTestBase {

    private final ProjectionCheck check =
            store.bean("aftersaleProjectionCheck", ProjectionCheck.class);
    private final ProjectionRuns runs = store.bean("aftersaleProjectionRuns", ProjectionRuns.class);

    @BeforeEach
    void noneIsRunning() {
        store.sql.update("update AFS_PROJECTION_RUN set RUNNING = null");
    }

    @Test
    void matchTheirSourceAfterEveryKindOfAction() {
        Claim withdrawn = cases.file(customer, order, 0);
        claims.withdraw(customer, withdrawn.getNumber());
        Claim talked = cases.file(customer, order, 1);
        ticketDesk.note(cases.agent, talked.getNumber(), "Seen before.", CaseFixtures.key());
        cases.reply(talked, "Which one?", TicketStatus.PENDING);
        expectNothing();
        tickets.addCustomerReply(customer, talked.getNumber(), "The red one.", CaseFixtures.key());
        expectNothing();
        move(talked, TicketStatus.ON_HOLD);
        expectNothing();
        move(talked, TicketStatus.OPEN);
        cases.decide(cases.agent, talked, "APPROVED");
        expectNothing();
        move(talked, TicketStatus.PENDING);
        expectNothing();
        settle(talked);
        expectNothing();
        move(talked, TicketStatus.SOLVED);
        tickets.addCustomerReply(customer, talked.getNumber(), "And now?", CaseFixtures.key());
        expectNothing();
        move(talked, TicketStatus.SOLVED);
        move(talked, TicketStatus.CLOSED);
        expectNothing();
    }

    private void settle(Claim claim) {
        Claim seen = cases.again(claim);
        store.bean("aftersaleRemedyDesk", RemedyDesk.class)
                .settle(
                        cases.agent,
                        claim.getNumber(),
                        seen.getLines().get(0).getId(),
                        "Paid in cash.",
                        seen.getVersion());
    }

    private void move(Claim claim, TicketStatus to) {
        ticketDesk.changeStatus(
                cases.agent, claim.getNumber(), to, cases.ticket(claim).getVersion());
    }

    @ParameterizedTest
    @CsvSource({
        "AFS_TICKET, MESSAGE_COUNT, 7, ticket.messages",
        "AFS_TICKET, DUE_AT, 9223372036854775807, ticket.due",
        "AFS_CLAIM, STATUS, 'APPROVED', claim.status",
        "AFS_CLAIM, REVIEWED_AT, 12345, claim.reviewed",
        "AFS_CLAIM, DECIDED_AT, 12345, claim.decided",
        "AFS_CLAIM, REMEDY_BY, 12345, claim.remedy",
        "AFS_TICKET, STATUS, 'OPEN', claim.turn"
    })
    void areReportedExactlyWhereChangedManually(
            String table, String column, String value, String kind) {
        Claim claim = cases.file(customer, order, 0);
        cases.file(customer, order, 1);
        Object before = value(claim, table, column);
        store.sql.update(
                "update "
                        + table
                        + " set "
                        + column
                        + " = "
                        + quoted(value)
                        + " where"
                        + " CASE_NUMBER = ?",
                claim.getNumber());
        try {
            ProjectionRun run = run();
            assertThat(found(run)).containsExactly(claim.getNumber() + ' ' + kind);
            assertThat(run.getFound()).isOne();
        } finally {
            store.sql.update(
                    "update " + table + " set " + column + " = ? where CASE_NUMBER = ?",
                    before,
                    claim.getNumber());
        }
        expectNothing();
    }

    private static String quoted(String value) {
        return value.matches("\\d+") ? value : "'" + value + "'";
    }

    private static Object value(Claim claim, String table, String column) {
        return store.sql
                .queryForMap("select * from " + table + " where CASE_NUMBER = ?", claim.getNumber())
                .get(column);
    }

    @Test
    void areCheckedByOneNodeAtATimeUntilItDies() {
        long id = runs.begin("a node", 1);
        assertThat(check.run("another")).isFalse();
        assertThat(latest().getState()).isEqualTo(ProjectionRun.State.RUNNING);
        store.sql.update(
                "update AFS_PROJECTION_RUN set SEEN_AT = SEEN_AT - 130000 where RUN_ID = ?", id);
        assertThat(latest().getState()).isEqualTo(ProjectionRun.State.BROKEN_OFF);
        assertThat(check.run("another")).isTrue();
        assertThat(latest().getState()).isEqualTo(ProjectionRun.State.ENDED);
        assertThat(latest().getStartedBy()).isEqualTo("another");
    }

    @Test
    void areCheckedOnceForTwoConcurrentRequests() throws Exception {
        List<Object> begun =
                Concurrently.atOnce(
                        4,
                        () -> {
                            try {
                                runs.begin("press", 1);
                                return "begun";
                            } catch (RuntimeException e) {
                                Assertions.assertThat(ConflictRetry.isConflict(e)).isTrue();
                                return "refused";
                            }
                        });
        assertThat(begun).filteredOn("begun"::equals).as("%s", begun).hasSize(1);
    }

    @Test
    void areCheckedInBatchesThatDoNotGrowWithTheStore() {
        cases.file(customer, order, 0);
        run();
        long few = store.statements(this::run);
        for (int i = 0; i < 20; i++) {
            cases.file(customer, store.order(customer, 1), 0);
        }
        assertThat(store.statements(this::run)).isEqualTo(few);
    }

    private void expectNothing() {
        ProjectionRun run = run();
        assertThat(found(run)).isEmpty();
        assertThat(run.getChecked()).isEqualTo(run.getTotal()).isPositive();
    }

    private ProjectionRun run() {
        assertThat(check.run("test")).isTrue();
        return latest();
    }

    private ProjectionRun latest() {
        return check.latest().get();
    }

    private static List<String> found(ProjectionRun run) {
        return run.getDifferences().stream()
                .map(each -> each.getCaseNumber() + ' ' + each.getKind())
                .collect(Collectors.toList());
    }
}
