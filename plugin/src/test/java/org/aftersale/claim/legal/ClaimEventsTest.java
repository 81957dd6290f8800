package org.aftersale.claim.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.claim.ClaimFixtures;
import org.aftersale.claim.ClaimImpl;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.LineStatus;
import org.aftersale.claim.Remedy;
import org.junit.jupiter.api.Test;

class ClaimEventsTest {

    @Test
    void whatTheCustomerHasWithdrawnIsNoComplaint() {
        assertThat(events(Remedy.REPAIR, line(LineStatus.WITHDRAWN))).isEmpty();
    }

    @Test
    void anUndecidedClaimIsAComplaintWithoutAnAnswer() {
        assertThat(events(Remedy.REFUND, line(LineStatus.SUBMITTED)))
                .containsExactly("COMPLAINT_RECEIVED [11]");
    }

    @Test
    void theDecisionOfTheLastLineIsTheAnswer() {
        assertThat(
                        events(
                                Remedy.REFUND,
                                line(LineStatus.REJECTED),
                                ClaimFixtures.line(2, 12, 1, LineStatus.WITHDRAWN)))
                .containsExactly("COMPLAINT_RECEIVED [11]", "COMPLAINT_ANSWERED [11]");
    }

    @Test
    void aRepairIsAskedForLineByLineButNotOfWhatWasRejected() {
        assertThat(
                        events(
                                Remedy.REPAIR,
                                line(LineStatus.REJECTED),
                                ClaimFixtures.line(2, 12, 1, LineStatus.APPROVED)))
                .contains("REPAIR_REQUESTED [12]")
                .doesNotContain("REPAIR_REQUESTED [11]", "REPAIRED [12]");
    }

    private static ClaimLine line(LineStatus status) {
        return ClaimFixtures.line(1, ClaimFixtures.LAMP, 1, status);
    }

    private static List<String> events(Remedy remedy, ClaimLine... lines) {
        ClaimImpl claim = ClaimFixtures.claim(remedy, lines);
        return ClaimEvents.of(Collections.singletonList(claim)).stream()
                .map(event -> event.getKind() + " " + event.getLines())
                .collect(Collectors.toList());
    }
}
