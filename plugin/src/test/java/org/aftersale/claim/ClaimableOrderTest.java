package org.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.aftersale.host.StoreOrderLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimableOrderTest {

    @Test
    void allowsNoClaimOnACancelledOrder() {
        ClaimableOrder order =
                new ClaimableOrder(
                        ClaimFixtures.order("CANCELLED"), Collections.<Claim>emptyList());
        assertThat(order.claimable(mugs(order))).isZero();
        assertThat(order.isAnythingClaimable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = LineStatus.class,
            names = {"SUBMITTED", "UNDER_REVIEW", "WAITING_FOR_CUSTOMER"})
    void unitsInAnUndecidedClaimCannotBeClaimedAgain(LineStatus status) {
        ClaimImpl claim = ClaimFixtures.claim(ClaimFixtures.line(1, ClaimFixtures.MUGS, 2, status));
        ClaimableOrder order = ClaimFixtures.claimable(claim);
        assertThat(order.claimable(mugs(order))).isEqualTo(1);
        assertThat(order.openCase(mugs(order))).containsSame(claim);
    }

    @ParameterizedTest
    @EnumSource(
            value = LineStatus.class,
            names = {"APPROVED", "REJECTED", "WITHDRAWN"})
    void aDecisionReleasesTheUnits(LineStatus status) {
        ClaimableOrder order =
                ClaimFixtures.claimable(
                        ClaimFixtures.claim(ClaimFixtures.line(1, ClaimFixtures.MUGS, 2, status)));
        assertThat(order.claimable(mugs(order))).isEqualTo(3);
        assertThat(order.openCase(mugs(order))).isEmpty();
    }

    @Test
    void twoOpenClaimsAddUpAndNeverGoBelowZero() {
        ClaimableOrder order =
                ClaimFixtures.claimable(
                        ClaimFixtures.claim(
                                ClaimFixtures.line(1, ClaimFixtures.MUGS, 2, LineStatus.SUBMITTED)),
                        ClaimFixtures.claim(
                                ClaimFixtures.line(
                                        2, ClaimFixtures.MUGS, 2, LineStatus.UNDER_REVIEW)),
                        ClaimFixtures.claim(
                                ClaimFixtures.line(
                                        3, ClaimFixtures.LAMP, 1, LineStatus.SUBMITTED)));
        assertThat(order.claimable(mugs(order))).isZero();
        assertThat(order.isAnythingClaimable()).isFalse();
        assertThat(order.draft()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-11",
                "11.0",
                "abc",
                "13",
                "99999999999999999999",
                "+11",
                "1 1",
                "११"
            })
    void findsNoLineForAForeignId(String id) {
        assertThat(ClaimFixtures.claimable().line(id)).isEmpty();
    }

    @Test
    void findsALineByItsFormId() {
        assertThat(ClaimFixtures.claimable().line("11").get().getName()).isEqualTo("Lamp");
    }

    private static StoreOrderLine mugs(ClaimableOrder order) {
        return order.getOrder().line(ClaimFixtures.MUGS).get();
    }
}
