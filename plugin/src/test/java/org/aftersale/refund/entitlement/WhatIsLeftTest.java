package org.aftersale.refund.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.aftersale.money.SoldOrderFixture;
import org.junit.jupiter.api.Test;

class WhatIsLeftTest {

    private final Entitlement order =
            EntitlementCalculator.of(SoldOrderFixture.in("EUR").line(12, 1, 1000).order())
                    .withOverpayment(500);
    private final UnitAmounts used = UnitAmounts.none(order);

    @Test
    void refusesMoreThanIsLeftOfAUnit() {
        used.add(0, 0, 400);
        UnitAmounts amounts = UnitAmounts.none(order);
        amounts.add(0, 0, 601);
        RefundExceedsEntitlementException refusal =
                catchThrowableOfType(
                        () -> new WhatIsLeft(used).check(amounts),
                        RefundExceedsEntitlementException.class);
        assertThat(refusal.getLeft()).isEqualTo(600);
    }

    @Test
    void takesWhatHasLeftTheOrderFromTheOverpaymentOnly() {
        used.add(1, 0, 200);
        UnitAmounts none = UnitAmounts.none(order);
        new WhatIsLeft(used).check(new RefundedSoFar(none, 300));
        RefundExceedsEntitlementException refusal =
                catchThrowableOfType(
                        () -> new WhatIsLeft(used).check(new RefundedSoFar(none, 301)),
                        RefundExceedsEntitlementException.class);
        assertThat(refusal.getLeft()).isEqualTo(300);
    }

    @Test
    void leavesNothingForWhatHasLeftAnOrderThatWasNotOverpaid() {
        Entitlement exact =
                EntitlementCalculator.of(SoldOrderFixture.in("EUR").line(12, 1, 1000).order());
        UnitAmounts none = UnitAmounts.none(exact);
        RefundExceedsEntitlementException refusal =
                catchThrowableOfType(
                        () -> new WhatIsLeft(none).check(new RefundedSoFar(none, 1)),
                        RefundExceedsEntitlementException.class);
        assertThat(refusal.getLeft()).isZero();
    }
}
