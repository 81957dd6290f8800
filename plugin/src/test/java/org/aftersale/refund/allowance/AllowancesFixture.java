package org.aftersale.refund.allowance;

import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;

/** Allowances without a database. */
public final class AllowancesFixture {

    private AllowancesFixture() {}

    public static Allowances of(String limits, List<AllowanceUse> uses) {
        Allowances allowances = new Allowances();
        allowances.limits = new ApprovalLimits(limits, "EUR");
        allowances.uses = uses;
        allowances.clock = Clock.systemUTC();
        return allowances;
    }

    public static AllowanceUse use(LongUnaryOperator ofOrder, LongSupplier ofCustomer) {
        return new AllowanceUse() {
            @Override
            public long ofOrder(long staffId, long orderId, String currency) {
                return ofOrder.applyAsLong(orderId);
            }

            @Override
            public long ofCustomer(long staffId, long customerId, String currency, long since) {
                return ofCustomer.getAsLong();
            }
        };
    }
}
