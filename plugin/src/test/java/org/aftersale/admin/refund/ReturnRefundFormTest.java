package org.aftersale.admin.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StoreSales;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.RandomOrders;
import org.aftersale.money.SeededRandom;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.OrderMoneyReader;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.refund.computation.RefundCalculationFixture;
import org.aftersale.refund.computation.RefundCalculator;
import org.aftersale.refund.computation.RefundRequestRules;
import org.aftersale.refund.estimate.RefundEstimatesImpl;
import org.aftersale.returns.OwedReturn;
import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.Amount;

/** What the customer is told and what the desk pays are one computation. */
class ReturnRefundFormTest {

    private final RefundCalculator calculator = RefundCalculationFixture.calculator();

    @Property(tries = 2_000)
    void theEstimateIsThePayout(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 8) int lines,
            @ForAll @IntRange(min = 1, max = 8) int units) {
        SeededRandom random = new SeededRandom(seed);
        SoldOrder order = new RandomOrders(lines, units).next(random);
        InMemoryLedger ledger =
                new InMemoryLedger(
                        order,
                        Collections.singletonList(
                                RefundCalculationFixture.card(31, order.getTotal())));
        Map<Long, Integer> back = new LinkedHashMap<>();
        for (SoldLine line : order.getLines()) {
            if (random.percent(60)) {
                back.put(line.getId(), random.between(1, line.getQuantity() + 1));
            }
        }
        long fee = random.percent(50) ? random.between(1L, 500L) : 0;

        Optional<RefundBreakdown> estimate = estimate(ledger, back, fee);
        assertThat(estimate.map(RefundBreakdown::getTotal)).isEqualTo(paid(ledger, back, fee));
    }

    private Optional<RefundBreakdown> estimate(
            InMemoryLedger ledger, Map<Long, Integer> back, long fee) {
        SoldOrder order = ledger.money().getOrder();
        StoreSales sales = mock(StoreSales.class);
        when(sales.ofOrder(anyLong())).thenReturn(Optional.of(order));
        OrderMoneyReader reader = mock(OrderMoneyReader.class);
        when(reader.read(any())).thenReturn(ledger.money());
        return new RefundEstimatesImpl(sales, reader, calculator).of(order.getId(), back, fee);
    }

    /** As the refund form is filled in and sent. */
    private Optional<Amount> paid(InMemoryLedger ledger, Map<Long, Integer> back, long fee) {
        OrderMoney money = ledger.money();
        Amount withheld = Amount.ofMinor(fee, money.getCurrency());
        RefundFormInput form =
                ReturnRefundForm.filled(
                        new OwedReturn("RMA-7F3K-29QX", back, withheld), money, Locale.US);
        try {
            ComputedRefund refund =
                    calculator.compute(
                            money,
                            RefundRequestRules.check(
                                    money, form.request(money.getOrder().getNumber(), Locale.US)));
            return Optional.of(refund.getBreakdown().getTotal());
        } catch (AftersaleException refused) {
            return Optional.empty();
        }
    }
}
