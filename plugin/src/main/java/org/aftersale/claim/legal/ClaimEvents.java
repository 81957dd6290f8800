package org.aftersale.claim.legal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.LineStatus;
import org.aftersale.claim.Remedy;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.LegalEvent.Kind;

/**
 * The legal events of claims. A claim is a complaint, answered when its last line is decided; what
 * the customer has withdrawn is none. Where a repair was asked for, a line that was approved and
 * settled without a refund counts as repaired.
 */
public final class ClaimEvents {

    private ClaimEvents() {}

    /** In the order of the claims. */
    public static List<LegalEvent> of(Collection<Claim> claims) {
        List<LegalEvent> events = new ArrayList<LegalEvent>();
        claims.forEach(claim -> add(claim, events));
        return events;
    }

    private static void add(Claim claim, List<LegalEvent> events) {
        List<Long> lines = lines(claim);
        if (lines.isEmpty()) {
            return;
        }
        events.add(event(claim, Kind.COMPLAINT_RECEIVED, claim.getCreatedAt(), lines));
        if (claim.getDecidedAt() != null) {
            events.add(event(claim, Kind.COMPLAINT_ANSWERED, claim.getDecidedAt(), lines));
        }
        if (claim.getRemedyAsked() == Remedy.REPAIR) {
            addRepairs(claim, events);
        }
    }

    /** Line by line: one may be repaired while another waits. */
    private static void addRepairs(Claim claim, List<LegalEvent> events) {
        for (ClaimLine line : claim.getLines()) {
            List<Long> its = Collections.singletonList(line.getOrderItemId());
            if (isToBeRepaired(line)) {
                events.add(event(claim, Kind.REPAIR_REQUESTED, claim.getCreatedAt(), its));
                if (line.getSettledAt() != null) {
                    events.add(event(claim, Kind.REPAIRED, line.getSettledAt(), its));
                }
            }
        }
    }

    private static boolean isToBeRepaired(ClaimLine line) {
        return line.getStatus() != LineStatus.WITHDRAWN
                && line.getStatus() != LineStatus.REJECTED
                && line.getSettledWith() == null;
    }

    private static List<Long> lines(Claim claim) {
        return claim.getLines().stream()
                .filter(line -> line.getStatus() != LineStatus.WITHDRAWN)
                .map(ClaimLine::getOrderItemId)
                .collect(Collectors.toList());
    }

    private static LegalEvent event(Claim claim, Kind kind, long at, Collection<Long> lines) {
        return new LegalEvent(kind, at, lines, claim.getNumber());
    }
}
