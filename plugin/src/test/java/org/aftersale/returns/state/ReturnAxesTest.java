package org.aftersale.returns.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReturnAxesTest {

    @Test
    void nothingLeavesAnEnd() {
        assertThat(Authorization.TRANSITIONS.from(Authorization.REFUSED)).isEmpty();
        assertThat(Authorization.TRANSITIONS.from(Authorization.CANCELLED)).isEmpty();
        assertThat(Logistics.TRANSITIONS.from(Logistics.RECEIVED)).isEmpty();
        assertThat(Inspection.TRANSITIONS.from(Inspection.ACCEPTED)).isEmpty();
        assertThat(Inspection.TRANSITIONS.from(Inspection.REJECTED)).isEmpty();
    }

    @Test
    void whatWasAuthorizedIsNotRefusedAfterwards() {
        assertThat(Authorization.TRANSITIONS.from(Authorization.AUTHORIZED))
                .containsExactly(Authorization.CANCELLED);
    }

    @Test
    void aPersonAuthorizesOrRefusesAndTheCustomerCancels() {
        assertThat(Authorization.TRANSITIONS.from(Authorization.NEEDS_PERSON))
                .containsExactlyInAnyOrder(
                        Authorization.AUTHORIZED, Authorization.REFUSED, Authorization.CANCELLED);
    }

    @Test
    void onlyTheCustomersTurnAndAnEndLeaveTheShopNothingToDo() {
        assertThat(ReturnStatus.AUTHORIZED.isShopsTurn()).isFalse();
        assertThat(ReturnStatus.REFUNDED.isShopsTurn()).isFalse();
        assertThat(ReturnStatus.NEEDS_PERSON.isShopsTurn()).isTrue();
        assertThat(ReturnStatus.RECEIVED.isShopsTurn()).isTrue();
        assertThat(ReturnStatus.ACCEPTED.isShopsTurn()).isTrue();
    }
}
