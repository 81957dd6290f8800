package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aftersale.claim.Claim;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.history.HistoryRecord;
import org.junit.jupiter.api.Test;

class CaseHistoryIT extends HostTestBase {

    @Test
    void onlyAppendsAndNeverChangesEntries() {
        Claim claim = cases.file(customer, order, 0, 1);
        List<String> seen = new ArrayList<>();
        List<Runnable> acts =
                Arrays.asList(
                        () -> cases.reply(claim, "Picture?", TicketStatus.PENDING),
                        () ->
                                tickets.addCustomerReply(
                                        customer, claim.getNumber(), "Here.", CaseFixtures.key()),
                        () -> cases.decide(cases.agent, claim, "APPROVED", ""),
                        () -> claims.withdraw(customer, claim.getNumber()));
        for (Runnable act : acts) {
            act.run();
            List<String> now = history(claim);
            assertThat(now.size()).isGreaterThan(seen.size());
            assertThat(now.subList(0, seen.size())).isEqualTo(seen);
            seen = now;
        }
        assertThat(seen.stream().map(row -> row.split("\\|")[1]))
                .containsExactly(
                        "claim.submitted",
                        "ticket.replied.agent",
                        "ticket.assigned",
                        "ticket.status",
                        "claim.line.waiting-for-customer",
                        "claim.line.waiting-for-customer",
                        "ticket.replied.customer",
                        "ticket.status",
                        "claim.line.under-review",
                        "claim.line.under-review",
                        "claim.line.approved",
                        // the approved line is still owed, so that the ticket stays open
                        "claim.withdrawn");
    }

    private List<String> history(Claim claim) {
        List<String> rows = new ArrayList<>();
        for (HistoryRecord row : ticketDesk.history(cases.agent, cases.ticket(claim))) {
            rows.add(
                    row.getId()
                            + "|"
                            + row.getAction()
                            + "|"
                            + row.getActorName()
                            + "|"
                            + row.getHappenedAt()
                            + "|"
                            + row.getStatusFrom()
                            + "|"
                            + row.getStatusTo()
                            + "|"
                            + row.getReason());
        }
        return rows;
    }
}
