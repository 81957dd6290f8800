package org.aftersale.refund.computation;

import static org.aftersale.money.SoldOrderFixture.parcel;
import static org.aftersale.money.SoldOrderFixture.priced;
import static org.aftersale.money.SoldOrderFixture.tax;
import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.paidByCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.aftersale.refund.entitlement.UnitAmounts;
import org.aftersale.shared.Amount;
import org.aftersale.shared.MessageReference;

/** Base of the tests of the refund calculation: what is computed, given and refused. */
abstract class RefundCalculatorTestBase {

    final RefundCalculator calculator = RefundCalculationFixture.calculator();

    /** One mug of 100.00, paid by card. */
    final InMemoryLedger one = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 1, 10_000), 10_000);

    /** The mugs and the shipping of docs/money.md: 60.99. */
    static SoldOrderFixture documented() {
        return SoldOrderFixture.in("EUR")
                .line(
                        MUGS,
                        Collections.singletonList(priced(3, 6600, 5997)),
                        parcel(3, 5997, 1000, tax("Tax", "0.0825", 412)))
                .shipping(5, 690);
    }

    static CheckedRefundRequest overpayment(InMemoryLedger order) {
        List<EntitledUnit> units = order.money().getEntitlement().getUnits();
        return new CheckedRefundRequest(
                Collections.singletonList(units.get(units.size() - 1)), null, false);
    }

    ComputedRefund compute(InMemoryLedger ledger, CheckedRefundRequest asked) {
        return calculator.compute(ledger.money(), asked);
    }

    ComputedRefund give(InMemoryLedger ledger, CheckedRefundRequest asked) {
        ComputedRefund refund = compute(ledger, asked);
        ledger.book(refund);
        return refund;
    }

    static UnitAmounts cells(ComputedRefund refund) {
        assertThat(refund.getPayouts()).hasSize(1);
        return refund.getPayouts().get(0).getAmounts();
    }

    void assertRefused(InMemoryLedger ledger, CheckedRefundRequest asked, long left) {
        RefundExceedsEntitlementException failure =
                catchThrowableOfType(
                        () -> compute(ledger, asked), RefundExceedsEntitlementException.class);
        assertThat(failure.getLeft()).isEqualTo(left);
        assertThat(failure.getText())
                .isEqualTo(
                        MessageReference.of(
                                "aftersale.error.refund.above", Amount.ofMinor(left, "EUR")));
    }
}
