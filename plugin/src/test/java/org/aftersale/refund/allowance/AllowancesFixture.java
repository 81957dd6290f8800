package org.aftersale.refund.allowance;

import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import org.aftersale.settings.AmountTableSetting;
import org.aftersale.settings.NumberSetting;
import org.aftersale.settings.SettingDefault;

/** Allowances without a database. */
public final class AllowancesFixture {

    private AllowancesFixture() {}

    public static Allowances of(String limits, List<AllowanceUse> uses) {
        Allowances allowances = new Allowances();
        allowances.limits = limits(limits, "EUR");
        allowances.limitDays = NumberSetting.of(365);
        allowances.uses = uses;
        allowances.clock = Clock.systemUTC();
        return allowances;
    }

    /**
     * @param setting as {@code aftersale.refund.limits}
     */
    static ApprovalLimits limits(String setting, String usualCurrency) {
        return new ApprovalLimits(
                new AmountTableSetting(
                        "limits",
                        "limits",
                        new SettingDefault("aftersale.refund.limits", setting),
                        usualCurrency));
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
