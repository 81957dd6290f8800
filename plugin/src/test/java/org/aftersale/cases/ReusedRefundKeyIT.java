package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.UUID;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.computation.RefundRequest;
import org.junit.jupiter.api.Test;

/** A form's key stands for one refund: with other content it is refused. */
class ReusedRefundKeyIT extends RefundTestBase {

    private final String key = UUID.randomUUID().toString();
    private final PaidOrderFixture other = PaidOrderFixture.byCard(store, customer);

    @Test
    void isRefusedWithAnotherAmount() {
        ask(payer, sum(paid, "10.00"), key);
        assertRefused(payer, sum(paid, "20.00"));
    }

    @Test
    void isRefusedWithAnotherAmountBehindTheDigestOfTheFirst() {
        String digest = refunds.preview(payer, sum(paid, "10.00").build()).getDigest();
        refunds.issue(payer, sum(paid, "10.00").preview(key, digest).build());
        RefundRequest changed = sum(paid, "20.00").preview(key, digest).build();
        assertThat(catchThrowable(() -> refunds.issue(payer, changed)))
                .hasMessageContaining("was used for another");
    }

    @Test
    void isRefusedForAnotherOrder() {
        ask(payer, sum(paid, "10.00"), key);
        assertRefused(payer, sum(other, "10.00"));
        assertThat(left(other)).isEqualTo(PaidOrderFixture.TOTAL);
    }

    @Test
    void isRefusedToAnotherPerson() {
        ask(payer, sum(paid, "10.00"), key);
        assertRefused(clerk, sum(paid, "10.00"));
    }

    private void assertRefused(StaffMember who, RefundRequest.Draft draft) {
        String digest = refunds.preview(who, draft.build()).getDigest();
        RefundRequest request = draft.preview(key, digest).build();
        assertThat(catchThrowable(() -> refunds.issue(who, request)))
                .hasMessageContaining("was used for another");
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL - 1000);
    }

    private static void ask(StaffMember who, RefundRequest.Draft draft, String key) {
        String digest = refunds.preview(who, draft.build()).getDigest();
        refunds.issue(who, draft.preview(key, digest).build());
    }
}
