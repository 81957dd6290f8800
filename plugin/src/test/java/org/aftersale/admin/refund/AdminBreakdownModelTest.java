package org.aftersale.admin.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.refund.computation.BreakdownJson;
import org.aftersale.refund.computation.CheckedRefundRequest;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.refund.computation.RefundCalculator;
import org.aftersale.refund.computation.RefundStep;
import org.aftersale.refund.computation.RequestedAmount;
import org.aftersale.refund.computation.SelectedUnits;
import org.aftersale.refund.computation.TenderOrder;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;
import org.junit.jupiter.api.Test;

class AdminBreakdownModelTest {

    private final ComputedRefund computed = compute();

    private static ComputedRefund compute() {
        List<RefundStep> steps = new ArrayList<RefundStep>();
        steps.add(new SelectedUnits());
        steps.add(new RequestedAmount());
        org.aftersale.refund.computation.OrderMoney money = new RefundOrderFixture().money();
        CheckedRefundRequest asked =
                new CheckedRefundRequest(
                        money.getEntitlement().getUnits().subList(0, 3), 5000L, false);
        return new RefundCalculator(steps, Collections.<TenderOrder>emptyList())
                .compute(money, asked);
    }

    @Test
    void storedBreakdownShowsTheSameAsThePreview() {
        RefundBreakdown seen = computed.getBreakdown();
        assertThat(AdminBreakdownModel.of(read(BreakdownJson.write(seen))))
                .isEqualTo(AdminBreakdownModel.of(seen));
    }

    @Test
    @SuppressWarnings("unchecked")
    void linesAddUp() {
        PageModel reason = AdminBreakdownModel.of(computed.getBreakdown());
        long total =
                ((List<PageModel>) reason.get("items"))
                        .stream().mapToLong(item -> minor(item.get("total"))).sum();
        long taxes =
                ((List<PageModel>) reason.get("taxes"))
                        .stream().mapToLong(tax -> minor(tax.get("amount"))).sum();
        assertThat(total).isEqualTo(5000).isEqualTo(minor(reason.get("total")));
        assertThat(minor(reason.get("net")) + taxes).isEqualTo(5000);
        assertThat(reason.get("steps"))
                .isEqualTo(
                        Collections.singletonList(
                                PageModel.create()
                                        .with("code", "sum")
                                        .with("change", Amount.ofMinor(-409, "USD"))));
    }

    @Test
    void toleratesUnreadableBreakdowns() {
        PageModel reason = AdminBreakdownModel.of(read("{\"currency\":\"USD\"}"));
        assertThat(reason.get("items")).isEqualTo(Collections.emptyList());
        assertThat(reason.get("total")).isEqualTo(Amount.ofMinor(0, "USD"));
    }

    private static RefundBreakdown read(String stored) {
        return BreakdownJson.read("RF-7F3K-29QX", stored).get();
    }

    private static long minor(Object amount) {
        return ((Amount) amount).getMinor();
    }
}
