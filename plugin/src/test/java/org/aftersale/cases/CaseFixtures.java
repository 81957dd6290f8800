package org.aftersale.cases;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.ClaimRequest;
import org.aftersale.claim.Claims;
import org.aftersale.claim.decision.ClaimDesk;
import org.aftersale.claim.decision.DecisionRequest;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomer;
import org.aftersale.ticket.AgentReply;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketDesk;
import org.aftersale.ticket.TicketStatus;

/** Actions of customers and agents for tests. */
final class CaseFixtures {

    final StaffMember agent =
            staff(-7, "agent", Permission.READ, Permission.ANSWER, Permission.DECIDE);
    final StaffMember other =
            staff(-8, "other", Permission.READ, Permission.ANSWER, Permission.DECIDE);
    final StaffMember viewer = staff(-9, "viewer", Permission.READ);
    final StaffMember catalog = staff(-10, "catalog");

    private final Claims claims;
    private final TicketDesk tickets;
    private final ClaimDesk claimDesk;

    CaseFixtures(HostFixture store) {
        claims = store.bean("aftersaleClaims", Claims.class);
        tickets = store.bean("aftersaleTicketDesk", TicketDesk.class);
        claimDesk = store.bean("aftersaleClaimDesk", ClaimDesk.class);
    }

    static StaffMember staff(long id, String name, Permission... permissions) {
        HashSet<String> authorities = new HashSet<>();
        Arrays.stream(permissions).forEach(p -> authorities.add(p.authority()));
        return new StaffMember(id, name, name, authorities);
    }

    /** A form for all units of the lines with these indexes, opened as the order's n-th claim. */
    static ClaimRequest form(PlacedOrder order, int draft, String words, int... lines) {
        Map<String, String> quantities = new LinkedHashMap<>();
        for (int line : lines) {
            quantities.put(String.valueOf(order.lines.get(line)), "1");
        }
        return new ClaimRequest(
                order.number, String.valueOf(draft), quantities, "DAMAGED", words, "REFUND");
    }

    Claim file(StoreCustomer customer, PlacedOrder order, int... lines) {
        int draft = claims.claimable(customer.getId(), order.number).draft();
        return claims.file(customer, form(order, draft, "It is broken.", lines), Locale.US);
    }

    Ticket ticket(Claim claim) {
        return tickets.get(agent, claim.getNumber());
    }

    Claim again(Claim claim) {
        return claims.ofCustomer(claim.getCustomerId(), claim.getNumber());
    }

    void reply(Claim claim, String words, TicketStatus next) {
        tickets.reply(
                agent,
                claim.getNumber(),
                new AgentReply(words, next, ticket(claim).getVersion(), key()));
    }

    /** Decides the claim's lines in order: "APPROVED", "REJECTED", or "" for undecided. */
    void decide(StaffMember by, Claim claim, String... decisions) {
        claimDesk.decide(by, claim.getNumber(), decision(again(claim), "", decisions));
    }

    static DecisionRequest decision(Claim seen, String message, String... decisions) {
        Map<Long, DecisionRequest.Line> lines = new LinkedHashMap<>();
        for (int i = 0; i < decisions.length; i++) {
            ClaimLine line = seen.getLines().get(i);
            String reason = decisions[i].equals("APPROVED") ? "GOODWILL" : "WORN_BY_USE";
            lines.put(line.getId(), new DecisionRequest.Line(decisions[i], reason, ""));
        }
        return new DecisionRequest(lines, message, seen.getVersion());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
