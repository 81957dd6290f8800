package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.line.RefundedLine;
import org.aftersale.refund.line.RefundedLines;
import org.junit.jupiter.api.Test;

/** What claims know of money: what was refunded of each line of an order. */
class RefundedLinesIT extends RefundTestBase {

    private final RefundedLines lines = store.bean("aftersaleRefundedLines", RefundedLines.class);
    private final long mugs = paid.placed.lines.get(0);
    private final long pot = paid.placed.lines.get(1);

    @Test
    void saysHowManyUnitsWereRefundedAndHowMuch() {
        assertThat(of(customer.getId())).isEmpty();
        ask(payer, about(paid).quantity(paid.line(0, 1), "1"));
        ask(payer, sum(paid, "5.00").quantity(paid.line(1, 1), "1"));
        deliverAll();
        assertThat(say(of(customer.getId()).get(mugs))).isEqualTo("18.03 USD, 1");
        assertThat(say(of(customer.getId()).get(pot))).isEqualTo("5.00 USD, 0");
        assertThat(of(customer.getId()).get(pot).isAllOf(1)).isFalse();
    }

    @Test
    void addsUpTheRefundsOfAUnitInOneStatement() {
        ask(payer, sum(paid, "15.00").quantity(paid.line(1, 1), "1"));
        deliverAll();
        assertThat(say(of(customer.getId()).get(pot))).isEqualTo("15.00 USD, 0");
        ask(payer, about(paid).quantity(paid.line(1, 1), "1"));
        deliverAll();
        assertThat(say(of(customer.getId()).get(pot))).isEqualTo("40.00 USD, 1");
        assertThat(store.statements(() -> of(customer.getId()))).isEqualTo(1);
    }

    @Test
    void saysThatNothingIsLeft() {
        ask(payer, about(paid).quantity(paid.line(1, 1), "1"));
        deliverAll();
        assertThat(say(of(customer.getId()).get(pot))).isEqualTo("40.00 USD, 1");
        assertThat(of(customer.getId()).get(pot).isAllOf(1)).isTrue();
    }

    @Test
    void keepsSilentOfRefundsThatAwaitApprovalOrWereDeclined() {
        ask(clerk, sum(paid, "100.99"));
        assertThat(of(customer.getId())).isEmpty();
    }

    @Test
    void tellsNobodyElse() {
        ask(payer, about(paid).quantity(paid.line(1, 1), "1"));
        assertThat(of(store.customer().getId())).isEmpty();
        StaffMember nobody = staff(-41, "nobody", "ROLE_ADMIN");
        assertThat(lines.ofOrder(nobody, paid.placed.id)).isEmpty();
        assertThat(lines.ofOrder(clerk, paid.placed.id)).containsOnlyKeys(pot);
    }

    private Map<Long, RefundedLine> of(long owner) {
        return lines.ofCustomer(owner, paid.placed.id);
    }

    private static String say(RefundedLine line) {
        return line.getAmount() + ", " + line.getWholly();
    }
}
