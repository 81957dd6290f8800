package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftersale.claim.Claim;
import org.aftersale.claim.decision.ClaimDesk;
import org.aftersale.claim.decision.DecisionRequest;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.ticket.AgentReply;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketDesk;
import org.aftersale.ticket.TicketFacts;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.queue.QueueView;
import org.aftersale.ticket.queue.TicketQueue;
import org.junit.jupiter.api.Test;

class PermissionChecksIT extends HostTestBase {

    private final Claim claim = cases.file(customer, order, 0);

    @Test
    void refuseEveryDeskMethodWithoutPermissions() throws Exception {
        Map<String, Integer> before = rows();
        for (Object[] deskAndType :
                new Object[][] {
                    {ticketDesk, TicketDesk.class},
                    {claimDesk, ClaimDesk.class},
                    {queue, TicketQueue.class}
                }) {
            for (Method method : ((Class<?>) deskAndType[1]).getMethods()) {
                refused(deskAndType[0], method, cases.catalog);
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void refuseEveryActionToReadersOnly() {
        Set<String> acts =
                Stream.of("reply", "note", "assign", "changeStatus", "decide")
                        .collect(Collectors.toSet());
        Map<String, Integer> before = rows();
        int refused = 0;
        for (Method method : TicketDesk.class.getMethods()) {
            if (acts.contains(method.getName())) {
                refused(ticketDesk, method, cases.viewer);
                refused++;
            }
        }
        for (Method method : ClaimDesk.class.getMethods()) {
            if (acts.contains(method.getName())) {
                refused(claimDesk, method, cases.viewer);
                refused++;
            }
        }
        assertThat(refused).isEqualTo(5);
        assertThat(rows()).isEqualTo(before);
        assertThat(ticketDesk.get(cases.viewer, claim.getNumber())).isNotNull();
        TicketFacts facts = new TicketFacts();
        assertThat(ticketDesk.allowedTransitions(cases.viewer, cases.ticket(claim), facts))
                .isEmpty();
        assertThat(claimDesk.canDecide(cases.viewer, claim)).isFalse();
    }

    @Test
    void revealNothingAboutWhatExists() {
        assertThatThrownBy(() -> ticketDesk.get(cases.catalog, "CL-2222-2222"))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> ticketDesk.get(cases.agent, "CL-2222-2222"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void allowReplyingWithoutThePermissionToDecide() {
        StaffMember answering =
                CaseFixtures.staff(
                        -11,
                        "answering",
                        org.aftersale.host.Permission.READ,
                        org.aftersale.host.Permission.ANSWER);
        assertThatThrownBy(() -> cases.decide(answering, claim, "APPROVED"))
                .isInstanceOf(PermissionDeniedException.class);
        ticketDesk.note(answering, claim.getNumber(), "Noted.", CaseFixtures.key());
    }

    /** Expects a denial; the two methods that only report available actions return none. */
    private void refused(Object desk, Method method, StaffMember staff) {
        Object answer = null;
        Throwable thrown = null;
        try {
            answer = method.invoke(desk, arguments(method, staff));
        } catch (InvocationTargetException e) {
            thrown = e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        if (method.getName().equals("allowedTransitions")) {
            assertThat((Set<?>) answer).isEmpty();
        } else if (method.getName().equals("canDecide")) {
            assertThat(answer).isEqualTo(false);
        } else {
            assertThat(thrown).as(method.toString()).isInstanceOf(PermissionDeniedException.class);
        }
    }

    private Object[] arguments(Method method, StaffMember staff) {
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        values.put(StaffMember.class, staff);
        values.put(String.class, claim.getNumber());
        values.put(Ticket.class, cases.ticket(claim));
        values.put(Claim.class, claim);
        values.put(int.class, 1);
        values.put(long.class, claim.getTicketId());
        values.put(boolean.class, true);
        values.put(TicketFacts.class, new TicketFacts());
        values.put(TicketStatus.class, TicketStatus.OPEN);
        values.put(QueueView.class, QueueView.ALL);
        values.put(
                AgentReply.class,
                new AgentReply("x", TicketStatus.OPEN, cases.ticket(claim).getVersion(), "k"));
        values.put(
                DecisionRequest.class, CaseFixtures.decision(cases.again(claim), "", "APPROVED"));
        return Arrays.stream(method.getParameterTypes()).map(values::get).toArray();
    }
}
