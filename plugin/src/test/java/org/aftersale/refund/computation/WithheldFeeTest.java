package org.aftersale.refund.computation;

import static org.aftersale.refund.computation.RefundCalculationFixture.mugs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WithheldFeeTest extends RefundCalculatorTestBase {

    @Test
    void leavesNothingToRefundIfItIsAsMuch() {
        assertThatThrownBy(() -> compute(one, mugs(one, 1).withFee(10_000)))
                .isInstanceOf(NothingToRefundException.class);
        assertThatThrownBy(() -> compute(one, mugs(one, 1).withFee(99_999)))
                .isInstanceOf(NothingToRefundException.class);
    }

    @Test
    void isTakenFromTheRefundAndSaidInTheBreakdown() {
        ComputedRefund refund = compute(one, mugs(one, 1).withFee(499));
        assertThat(refund.getTotal()).isEqualTo(9_501);
        assertThat(refund.getBreakdown().getSteps()).hasSize(1);
        assertThat(refund.getBreakdown().getSteps().get(0).getName()).isEqualTo("fee");
        assertThat(refund.getBreakdown().getBeforeSteps().getMinor()).isEqualTo(10_000);
    }

    @Test
    void leavesWhatWasWithheldRefundable() {
        give(one, mugs(one, 1).withFee(499));
        assertThat(one.money().getLeft()).isEqualTo(499);
    }
}
