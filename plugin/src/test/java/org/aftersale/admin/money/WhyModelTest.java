package org.aftersale.admin.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aftersale.payout.ComputedRefund;
import org.aftersale.payout.PickedUnits;
import org.aftersale.payout.RefundAsked;
import org.aftersale.payout.RefundCalculator;
import org.aftersale.payout.RefundStep;
import org.aftersale.payout.TenderOrder;
import org.aftersale.payout.TypedSum;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;
import org.codehaus.jackson.map.ObjectMapper;
import org.junit.jupiter.api.Test;

class WhyModelTest {

    private final ComputedRefund computed = compute();

    private static ComputedRefund compute() {
        List<RefundStep> steps = new ArrayList<RefundStep>();
        steps.add(new PickedUnits());
        steps.add(new TypedSum());
        org.aftersale.payout.OrderMoney money = new AnOrder().money();
        RefundAsked asked =
                new RefundAsked(money.getEntitlement().getUnits().subList(0, 3), 5000L, false);
        return new RefundCalculator(steps, Collections.<TenderOrder>emptyList())
                .compute(money, asked);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsStoredReadsAsWhatWasLookedAt() throws Exception {
        ObjectMapper json = new ObjectMapper();
        Map<String, Object> stored =
                json.readValue(json.writeValueAsString(computed.getDocument()), Map.class);
        assertThat(WhyModel.of(stored)).isEqualTo(WhyModel.of(computed.getDocument()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void itsLinesAddUp() {
        PageModel why = WhyModel.of(computed.getDocument());
        long total =
                ((List<PageModel>) why.get("items"))
                        .stream().mapToLong(item -> minor(item.get("total"))).sum();
        long taxes =
                ((List<PageModel>) why.get("taxes"))
                        .stream().mapToLong(tax -> minor(tax.get("amount"))).sum();
        assertThat(total).isEqualTo(5000).isEqualTo(minor(why.get("total")));
        assertThat(minor(why.get("net")) + taxes).isEqualTo(5000);
        assertThat(why.get("steps"))
                .isEqualTo(
                        Collections.singletonList(
                                PageModel.create()
                                        .with("code", "sum")
                                        .with("change", Amount.ofMinor(-409, "USD"))));
    }

    @Test
    void whatCannotBeReadIsNoReasonToFail() {
        PageModel why = WhyModel.of(Collections.<String, Object>singletonMap("currency", "USD"));
        assertThat(why.get("items")).isEqualTo(Collections.emptyList());
        assertThat(why.get("total")).isEqualTo(Amount.ofMinor(0, "USD"));
    }

    private static long minor(Object amount) {
        return ((Amount) amount).getMinor();
    }
}
