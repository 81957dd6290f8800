package org.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClaimStatusTest {

    @Property(tries = 3_000)
    void isDecidedExactlyWhenEveryLineIsDecided(
            @ForAll @NotEmpty @Size(max = 8) List<LineStatus> lines) {
        assertThat(ClaimStatus.of(lines).isDecided())
                .isEqualTo(lines.stream().noneMatch(LineStatus::isUndecided));
    }

    @Property(tries = 3_000)
    void ignoresTheOrderAndNumberOfLines(@ForAll @NotEmpty @Size(max = 8) List<LineStatus> lines) {
        ClaimStatus status = ClaimStatus.of(lines);
        Collections.shuffle(lines);
        assertThat(ClaimStatus.of(lines)).isEqualTo(status);
        assertThat(ClaimStatus.of(EnumSet.copyOf(lines))).isEqualTo(status);
    }

    @Property(tries = 3_000)
    void followsFromTheSetOfLineStatuses(@ForAll @NotEmpty Set<LineStatus> lines) {
        assertThat(ClaimStatus.of(lines)).isEqualTo(expected(lines));
    }

    /** The same rule stated differently: by the next required action. */
    private static ClaimStatus expected(Set<LineStatus> lines) {
        Set<LineStatus> left = EnumSet.copyOf(lines);
        if (left.remove(LineStatus.WAITING_FOR_CUSTOMER)) {
            return ClaimStatus.WAITING_FOR_CUSTOMER;
        }
        if (left.equals(EnumSet.of(LineStatus.SUBMITTED))) {
            return ClaimStatus.SUBMITTED;
        }
        if (left.contains(LineStatus.SUBMITTED) || left.contains(LineStatus.UNDER_REVIEW)) {
            return ClaimStatus.UNDER_REVIEW;
        }
        left.remove(LineStatus.WITHDRAWN);
        if (left.isEmpty()) {
            return ClaimStatus.WITHDRAWN;
        }
        if (left.size() == 2) {
            return ClaimStatus.PARTLY_APPROVED;
        }
        return left.contains(LineStatus.APPROVED) ? ClaimStatus.APPROVED : ClaimStatus.REJECTED;
    }

    @Test
    void isApprovedWhenTheOtherLinesWereWithdrawn() {
        assertThat(ClaimStatus.of(Arrays.asList(LineStatus.WITHDRAWN, LineStatus.APPROVED)))
                .isEqualTo(ClaimStatus.APPROVED);
    }

    @Test
    void recordsTheFirstReviewAndTheDecisionOnce() {
        ClaimLine line = ClaimFixtures.line(1, ClaimFixtures.LAMP, 1, LineStatus.SUBMITTED);
        ClaimImpl claim = ClaimFixtures.claim(line);
        assertThat(claim.getReviewedAt()).isNull();
        assertThat(claim.getDecidedAt()).isNull();

        line.status = LineStatus.UNDER_REVIEW;
        claim.project(6_000);
        line.status = LineStatus.REJECTED;
        claim.project(7_000);
        claim.project(8_000);

        assertThat(claim.getReviewedAt()).isEqualTo(6_000);
        assertThat(claim.getDecidedAt()).isEqualTo(7_000);
    }
}
