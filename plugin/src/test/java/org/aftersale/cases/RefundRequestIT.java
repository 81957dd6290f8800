package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of a refund before any money moves. */
class RefundRequestIT extends RefundTestBase {

    @ParameterizedTest
    @CsvSource({
        "-1.00, negative",
        "0.00, zero",
        "1.234, too-precise",
        "'1,50', not-a-sum",
        "'1,000.00', not-a-sum",
        "ten, not-a-sum",
        "999999999999999999, too-large"
    })
    void rejectsInvalidAmountsAndWritesNothing(String typed, String code) {
        assertThatThrownBy(() -> refunds.preview(payer, sum(paid, typed).build()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("aftersale.error.sum." + code);
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL);
    }

    @Test
    void rejectsAnAmountInAnotherCurrency() {
        assertThatThrownBy(() -> refunds.preview(payer, about(paid).amount("1.00", "EUR").build()))
                .hasMessageContaining("aftersale.error.sum.currency");
    }

    @Test
    void rejectsAnAmountAboveTheRefundableAmountAndNamesIt() {
        ask(payer, sum(paid, "60.00"));
        assertThatThrownBy(() -> refunds.preview(payer, sum(paid, "60.00").build()))
                .hasMessageContaining("aftersale.error.refund.above")
                .hasMessageContaining("40.99 USD");
    }

    @Test
    void rejectsEmptyExcessiveAndUnknownSelections() {
        assertThatThrownBy(() -> refunds.preview(payer, about(paid).build()))
                .hasMessageContaining("aftersale.error.refund.pick");
        assertThatThrownBy(
                        () ->
                                refunds.preview(
                                        payer, about(paid).quantity(paid.line(1, 1), "2").build()))
                .hasMessageContaining("aftersale.error.refund.quantity");
        assertThatThrownBy(
                        () -> refunds.preview(payer, about(paid).quantity("UNIT-1-1", "1").build()))
                .hasMessageContaining("aftersale.error.refund.quantity");
    }

    @Test
    void answersNotFoundForAnUnknownOrder() {
        assertThatThrownBy(() -> refunds.orderMoney(payer, "NO-SUCH"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesWithoutThePermissionEvenIfRevokedAfterThePreview() {
        StaffMember viewer = staff(-40, "viewer", "ROLE_ADMIN", Permission.READ_REFUNDS);
        assertThatThrownBy(() -> refunds.preview(viewer, sum(paid, "1.00").build()))
                .isInstanceOf(PermissionDeniedException.class);
        ComputedRefund seen = refunds.preview(payer, sum(paid, "1.00").build());
        StaffMember demoted = staff(payer.getId(), "payer", "ROLE_ADMIN", Permission.READ_REFUNDS);
        RefundRequest request = sum(paid, "1.00").preview("k-demoted", seen.getDigest()).build();
        assertThatThrownBy(() -> refunds.issue(demoted, request))
                .isInstanceOf(PermissionDeniedException.class);
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL);
    }

    @Test
    void rejectsARefundThatDiffersFromItsPreview() {
        String digest = refunds.preview(payer, sum(paid, "10.00").build()).getDigest();
        ask(payer, sum(paid, "5.00"));
        RefundRequest late =
                sum(paid, "10.00").preview(UUID.randomUUID().toString(), digest).build();
        assertThatThrownBy(() -> refunds.issue(payer, late))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL - 500);
    }
}
