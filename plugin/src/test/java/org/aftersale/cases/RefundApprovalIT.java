package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;

/** Refunds above a limit need two people: the clerk's limit is 100 per order. */
class RefundApprovalIT extends RefundTestBase {

    @Test
    void cannotBeGivenByTheRequester() {
        StaffMember both =
                staff(
                        -50,
                        "both",
                        "ROLE_NOBODY",
                        Permission.READ_REFUNDS,
                        Permission.PAY_REFUNDS,
                        Permission.APPROVE_REFUNDS);
        String number = ask(both, sum(paid, "1.00"));
        assertThat(status(number)).isEqualTo("WAITING");
        assertThat(refundDesk.canApprove(both, refundDesk.get(both, number))).isFalse();
        assertThatThrownBy(() -> refundDesk.approve(both, number, version(number)))
                .isInstanceOf(PermissionDeniedException.class);
        deliverAll();
        assertThat(books.calls).isEmpty();
    }

    @Test
    void requiresThePermissionAndACurrentPage() {
        String number = ask(clerk, sum(paid, "100.99"));
        assertThatThrownBy(() -> refundDesk.approve(payer, number, version(number)))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> refundDesk.approve(second, number, version(number) + 1))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(status(number)).isEqualTo("WAITING");
    }

    @Test
    void isNotRequiredUpToTheLimit() {
        String number = ask(clerk, sum(paid, "100.00"));
        deliverAll();
        assertThat(status(number)).isEqualTo("PAID");
    }

    @Test
    void isRequiredForARefundThatTakesTheOrderAboveTheLimit() {
        ask(clerk, sum(paid, "99.00"));
        assertThat(status(ask(clerk, sum(paid, "1.50")))).isEqualTo("WAITING");
    }

    @Test
    void releasesThePayouts() {
        String number = ask(clerk, sum(paid, "100.99"));
        assertThat(left(paid)).isZero();
        refundDesk.approve(second, number, version(number));
        deliverAll();
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(refundDesk.get(payer, number).getApprovedBy()).isEqualTo("second");
        assertThat(paid.refundedByTheHost()).isEqualTo(PaidOrderFixture.TOTAL);
    }

    @Test
    void canBeRejectedWithAReasonWhichReleasesTheAmount() {
        String number = ask(clerk, sum(paid, "100.99"));
        assertThatThrownBy(() -> refundDesk.reject(second, number, version(number), " "))
                .isInstanceOf(InvalidInputException.class);
        refundDesk.reject(second, number, version(number), "Talk to me first");
        deliverAll();
        assertThat(status(number)).isEqualTo("CANCELLED");
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL);
        assertThat(books.calls).isEmpty();
    }
}
