package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftersale.credit.CreditForm;
import org.aftersale.credit.CreditGrantOutcome;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Above what one person may grant, a second one decides. */
class StoreCreditLimitIT extends StoreCreditTestBase {

    private static final StaffMember CONFIRMING =
            RefundTestBase.staff(
                    -33,
                    "Connie",
                    "ROLE_AFTERSALE_AGENT",
                    Permission.READ_REFUNDS,
                    Permission.GRANT_CREDIT,
                    Permission.APPROVE_REFUNDS);
    private static final StaffMember APPROVER =
            CaseFixtures.staff(-35, "Ada", Permission.READ_REFUNDS, Permission.APPROVE_REFUNDS);

    @BeforeEach
    void nobodyHasAskedForAny() {
        store.sql.update("delete from AFS_CREDIT_REQUEST");
    }

    @Test
    void requiresASecondPersonAboveTheLimitWhateverTheFirstMayApprove() {
        assertThat(desk.allowance(CONFIRMING, customer.getId(), "USD")).isEqualTo(usd(10_000));
        CreditForm form = form("100.01", "f");
        CreditGrantOutcome asked = desk.grant(CONFIRMING, customer.getId(), form);
        assertThat(asked.isWaiting()).isTrue();
        assertThat(desk.grant(CONFIRMING, customer.getId(), form).getRequestId())
                .isEqualTo(asked.getRequestId());
        form.amount = "100.02";
        assertThatThrownBy(() -> desk.grant(CONFIRMING, customer.getId(), form))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThat(desk.requests(VIEWER, customer.getId())).hasSize(1);
        assertThatThrownBy(() -> approve(CONFIRMING, customer.getId(), asked))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> approve(GRANTING, customer.getId(), asked))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> approve(APPROVER, other.getId(), asked))
                .isInstanceOf(NotFoundException.class);
        assertThat(available()).isZero();
        approve(APPROVER, customer.getId(), asked);
        assertThat(available()).isEqualTo(10_001);
        assertThatThrownBy(() -> approve(APPROVER, customer.getId(), asked))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(desk.requests(VIEWER, customer.getId())).isEmpty();
        // what was approved leaves the first person's own allowance as it was
        assertThat(desk.allowance(CONFIRMING, customer.getId(), "USD")).isEqualTo(usd(10_000));
        expectTrueBooks();
    }

    private void approve(StaffMember staff, long owner, CreditGrantOutcome asked) {
        desk.approve(staff, owner, asked.getRequestId());
    }

    @Test
    void grantsNothingThatWasRejectedOrWithdrawn() {
        long first = desk.grant(GRANTING, customer.getId(), form("200", "a")).getRequestId();
        long second = desk.grant(GRANTING, customer.getId(), form("300", "b")).getRequestId();
        assertThatThrownBy(() -> desk.reject(VIEWER, customer.getId(), first))
                .isInstanceOf(PermissionDeniedException.class);
        desk.reject(APPROVER, customer.getId(), first);
        desk.reject(GRANTING, customer.getId(), second);
        assertThatThrownBy(() -> desk.approve(APPROVER, customer.getId(), first))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(available()).isZero();
        assertThat(desk.requests(VIEWER)).isEmpty();
    }

    @Test
    void revokedCreditCountsNoLongerTowardsTheLimit() {
        long grant = desk.grant(GRANTING, customer.getId(), form("90", "a")).getGrantId();
        assertThat(desk.allowance(GRANTING, customer.getId(), "USD")).isEqualTo(usd(1_000));
        desk.reverse(GRANTING, customer.getId(), grant, reversal("50", "r"));
        assertThat(desk.allowance(GRANTING, customer.getId(), "USD")).isEqualTo(usd(6_000));
    }

    @Test
    void keepsTheLimitUnderConcurrentGrantsOfOnePerson() throws Exception {
        AtomicInteger no = new AtomicInteger();
        List<Object> made =
                Concurrently.atOnce(
                        THREADS,
                        () ->
                                desk.grant(
                                                GRANTING,
                                                customer.getId(),
                                                form("30", "g" + no.incrementAndGet()))
                                        .isWaiting());
        assertThat(made).as("%s", made).hasOnlyElementsOfType(Boolean.class);
        assertThat(available()).isEqualTo(9_000);
        assertThat(desk.requests(VIEWER, customer.getId())).hasSize(THREADS - 3);
        store.sql.update("delete from AFS_CREDIT_REQUEST");
        expectTrueBooks();
    }
}
