package org.aftersale.returns.policy;

import java.util.OptionalInt;
import javax.annotation.Resource;
import org.aftersale.settings.AmountTableSetting;
import org.aftersale.settings.OptionalNumberSetting;
import org.springframework.stereotype.Component;

/** The settings of the page "Returns", as they are now. */
@Component("aftersaleReturnPolicy")
public class ReturnPolicy {

    /** The only row of the table of fees. */
    public static final String FEE = "fee";

    /** The only row of the table of limits. */
    public static final String LIMIT = "limit";

    @Resource(name = "aftersaleReturnDays")
    protected OptionalNumberSetting days;

    @Resource(name = "aftersaleReturnFee")
    protected AmountTableSetting fee;

    @Resource(name = "aftersaleReturnLimit")
    protected AmountTableSetting limit;

    /** Days after the delivery in which goods can go back; empty if the shop takes none back. */
    public OptionalInt days() {
        return days.get();
    }

    /** Whether the shop takes anything back on its own promise. */
    public boolean isOffered() {
        return days().isPresent();
    }

    /**
     * What is withheld of the refund of a return.
     *
     * @param currency ISO 4217 code of the order
     * @return minor units; 0 for nothing
     */
    public long fee(String currency) {
        return fee.get().of(FEE, currency);
    }

    /**
     * Whether a return of that estimate is authorized without a person.
     *
     * @param estimate minor units
     * @param currency ISO 4217 code of the order; all returns in one without a limit are authorized
     */
    public boolean authorizesAtOnce(long estimate, String currency) {
        long most = limit.get().of(LIMIT, currency);
        return most == 0 || estimate <= most;
    }
}
