package org.aftersale.refund;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Amount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The amount that a staff member may refund of one order without approval: the setting {@code
 * aftersale.refund.limits}, by role. The highest limit of the member's roles applies; a role that
 * is not listed has none, so every refund requires approval.
 */
@Component("aftersaleRefundLimits")
public class RefundLimits {

    private static final String UNLIMITED = "unlimited";

    private final Map<String, BigDecimal> byRole = new HashMap<String, BigDecimal>();

    /**
     * @param setting such as {@code ROLE_ADMIN=1000, ROLE_AFTERSALE_AGENT=100,
     *     ROLE_OWNER=unlimited} in whole or decimal currency units, whatever the currency
     * @throws IllegalArgumentException if the setting cannot be parsed: no limit is guessed
     */
    @Autowired
    public RefundLimits(@Value("${aftersale.refund.limits}") String setting) {
        for (String part : setting.split(",")) {
            if (!part.trim().isEmpty()) {
                read(part.trim(), setting);
            }
        }
    }

    private void read(String part, String setting) {
        String[] pair = part.split("=");
        boolean known =
                pair.length == 2
                        && !pair[0].trim().isEmpty()
                        && (pair[1].trim().equals(UNLIMITED)
                                || pair[1].trim().matches("\\d{1,12}(\\.\\d{1,3})?"));
        if (!known) {
            throw new IllegalArgumentException(
                    "aftersale.refund.limits cannot be read: '" + setting + "', at '" + part + "'");
        }
        String limit = pair[1].trim();
        byRole.put(pair[0].trim(), limit.equals(UNLIMITED) ? null : new BigDecimal(limit));
    }

    /**
     * @param minor total this staff member would have refunded of the order without approval, in
     *     minor units, including this refund
     */
    public boolean allow(StaffMember staff, String currency, long minor) {
        BigDecimal amount = Amount.ofMinor(minor, currency).toDecimal();
        for (String role : staff.getRoles()) {
            if (byRole.containsKey(role)) {
                BigDecimal limit = byRole.get(role);
                if (limit == null || amount.compareTo(limit) <= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
