package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.aftersale.claim.Claim;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketPriority;
import org.junit.jupiter.api.Test;

class TicketPriorityIT extends HostTestBase {

    private final Claim claim = cases.file(customer, order, 0, 1);

    @Test
    void rejectsAPriorityFromAStalePageOrWithoutThePermission() {
        long seen = cases.ticket(claim).getVersion();
        ticketDesk.prioritize(cases.agent, claim.getNumber(), TicketPriority.LOW, seen);
        Map<String, Integer> before = rows();
        assertThatThrownBy(() -> prioritize(cases.other, seen))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> prioritize(cases.viewer, cases.ticket(claim).getVersion()))
                .isInstanceOf(PermissionDeniedException.class);
        assertThat(rows()).isEqualTo(before);
        assertThat(cases.ticket(claim).getPriority()).isEqualTo(TicketPriority.LOW);
    }

    @Test
    void anUrgentTicketIsAnsweredOnTheSameDay() {
        long before = cases.ticket(claim).getDueAt();
        prioritize(cases.agent, cases.ticket(claim).getVersion());
        Ticket urgent = cases.ticket(claim);
        assertThat(urgent.getPriority()).isEqualTo(TicketPriority.URGENT);
        assertThat(urgent.getDueAt()).isLessThan(before).isGreaterThan(System.currentTimeMillis());
        assertThat(ticketDesk.history(cases.agent, urgent))
                .extracting("action", "statusFrom", "statusTo")
                .contains(tuple("ticket.priority", "NORMAL", "URGENT"));
        prioritize(cases.agent, urgent.getVersion());
        assertThat(cases.ticket(claim).getVersion()).isEqualTo(urgent.getVersion());
    }

    private void prioritize(StaffMember by, long seen) {
        ticketDesk.prioritize(by, claim.getNumber(), TicketPriority.URGENT, seen);
    }
}
