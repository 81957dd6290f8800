package org.aftersale.refund.allowance;

import org.aftersale.host.StaffMember;
import org.aftersale.settings.AmountTable;
import org.aftersale.settings.AmountTableSetting;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The amounts that roles may let out without approval: a setting. The highest limit of a staff
 * member's roles applies. A role that is not listed, or has no limit in a currency, has a limit of
 * zero there: everything requires approval.
 */
@Component("aftersaleRefundLimits")
public class ApprovalLimits {

    /** A limit that no amount exceeds. */
    public static final long UNLIMITED = AmountTable.UNLIMITED;

    private static final Log LOG = LogFactory.getLog(ApprovalLimits.class);

    private final AmountTableSetting setting;

    @Autowired
    public ApprovalLimits(@Qualifier("aftersaleRoleLimits") AmountTableSetting setting) {
        this.setting = setting;
        if (!isAnyIn(setting.getUsualCurrency())) {
            LOG.warn(
                    "Aftersale: by default no role has a limit in "
                            + setting.getUsualCurrency()
                            + ", so a second person approves every refund"
                            + " (aftersale.refund.limits)");
        }
    }

    /**
     * The staff member's limit in minor units; 0 if everything requires approval, {@link
     * #UNLIMITED} if nothing does.
     *
     * @param currency ISO 4217 code
     */
    public long of(StaffMember staff, String currency) {
        AmountTable limits = setting.get();
        return staff.getRoles().stream()
                .mapToLong(role -> limits.of(role, currency))
                .max()
                .orElse(0);
    }

    /** Whether any role has a limit above zero in this currency. */
    public boolean isAnyIn(String currency) {
        AmountTable limits = setting.get();
        return limits.rows().stream().anyMatch(role -> limits.of(role, currency) > 0);
    }
}
