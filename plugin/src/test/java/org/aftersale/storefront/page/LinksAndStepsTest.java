package org.aftersale.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.storefront.claim.ClaimSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksAndStepsTest {

    @Test
    void encodesAnOrderNumberInItsAddress() {
        assertThat(ShopPaths.newClaim("A/1 &line=2#x"))
                .isEqualTo("/account/claims/new?order=A%2F1%20%26line%3D2%23x");
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, 0, current, todo, todo",
        "UNDER_REVIEW, 1, done, current, todo",
        "WAITING_FOR_CUSTOMER, 1, done, current, todo",
        "APPROVED, 3, done, done, done",
        "PARTLY_APPROVED, 3, done, done, done",
        "REJECTED, 3, done, done, done",
        "WITHDRAWN, 3, done, done, done"
    })
    void showsTheClaimsStatusInTheStepper(
            ClaimStatus status, int current, String received, String review, String decision) {
        Claim claim = mock(Claim.class);
        when(claim.getStatus()).thenReturn(status);
        when(claim.getCreatedAt()).thenReturn(1L);
        when(claim.getReviewedAt()).thenReturn(2L);
        when(claim.getDecidedAt()).thenReturn(3L);
        assertThat(ClaimSteps.current(claim)).isEqualTo(current);
        assertThat(ClaimSteps.of(claim))
                .extracting(step -> step.get("state"))
                .containsExactly(received, review, decision);
        // a future step has no time, whatever the claim says
        assertThat(ClaimSteps.of(claim))
                .filteredOn(step -> step.containsKey("at"))
                .hasSize(Math.min(3, current + 1));
    }
}
