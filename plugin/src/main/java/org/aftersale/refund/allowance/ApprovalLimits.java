package org.aftersale.refund.allowance;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftersale.host.StaffMember;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The amounts that roles may let out without approval: the setting {@code aftersale.refund.limits}.
 * The highest limit of a staff member's roles applies. A role that is not listed, or has no limit
 * in a currency, has a limit of zero there: everything requires approval.
 */
@Component("aftersaleRefundLimits")
public class ApprovalLimits {

    /** A limit that no amount exceeds. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    private static final Log LOG = LogFactory.getLog(ApprovalLimits.class);
    private static final String ANY_CURRENCY = "";
    private static final Pattern LIMIT =
            Pattern.compile("(unlimited|\\d{1,12}(?:\\.\\d{1,3})?)(?:\\s+([A-Z]{3}))?");

    private final String setting;
    private final String usualCurrency;
    private final Map<String, Map<String, Long>> byRole = new HashMap<String, Map<String, Long>>();

    /**
     * @param setting such as {@code ROLE_ADMIN=1000 USD/900 EUR, ROLE_OWNER=unlimited}: whole or
     *     decimal currency units, with their currency
     * @param usualCurrency of limits that name none; ISO 4217
     * @throws IllegalArgumentException if the setting cannot be parsed: no limit is guessed
     */
    @Autowired
    public ApprovalLimits(
            @Value("${aftersale.refund.limits}") String setting,
            @Value("${aftersale.currency}") String usualCurrency) {
        this.setting = setting;
        this.usualCurrency = usualCurrency.trim();
        for (String part : setting.split(",")) {
            if (!part.trim().isEmpty()) {
                readRole(part.trim());
            }
        }
        if (!isAnyIn(this.usualCurrency)) {
            LOG.warn(
                    "Aftersale: no role has a limit in "
                            + this.usualCurrency
                            + ", so a second person approves every refund (aftersale.refund.limits)");
        }
    }

    private void readRole(String part) {
        String[] pair = part.split("=", -1);
        if (pair.length != 2 || pair[0].trim().isEmpty()) {
            throw unreadable(part);
        }
        Map<String, Long> limits =
                byRole.computeIfAbsent(pair[0].trim(), role -> new HashMap<String, Long>());
        for (String limit : pair[1].split("/", -1)) {
            Matcher matcher = LIMIT.matcher(limit.trim());
            if (!matcher.matches()) {
                throw unreadable(part);
            }
            read(limits, matcher.group(1), matcher.group(2), part);
        }
    }

    private void read(Map<String, Long> limits, String number, String currency, String part) {
        boolean unlimited = number.equals("unlimited");
        if (unlimited && currency == null) {
            limits.put(ANY_CURRENCY, UNLIMITED);
            return;
        }
        String code = currency == null ? usualCurrency : currency;
        limits.put(code, unlimited ? UNLIMITED : minor(number, code, part));
    }

    private long minor(String number, String code, String part) {
        try {
            int digits = Currency.getInstance(code).getDefaultFractionDigits();
            return new BigDecimal(number).movePointRight(Math.max(0, digits)).longValueExact();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unreadable(part);
        }
    }

    private IllegalArgumentException unreadable(String part) {
        return new IllegalArgumentException(
                "aftersale.refund.limits cannot be read: '" + setting + "', at '" + part + "'");
    }

    /**
     * The staff member's limit in minor units; 0 if everything requires approval, {@link
     * #UNLIMITED} if nothing does.
     *
     * @param currency ISO 4217 code
     */
    public long of(StaffMember staff, String currency) {
        long highest = 0;
        for (String role : staff.getRoles()) {
            Map<String, Long> limits = byRole.get(role);
            if (limits != null) {
                highest = Math.max(highest, limits.getOrDefault(ANY_CURRENCY, 0L));
                highest = Math.max(highest, limits.getOrDefault(currency, 0L));
            }
        }
        return highest;
    }

    /** Whether any role has a limit above zero in this currency. */
    public boolean isAnyIn(String currency) {
        return byRole.values().stream()
                .anyMatch(
                        limits ->
                                limits.getOrDefault(ANY_CURRENCY, 0L) > 0
                                        || limits.getOrDefault(currency, 0L) > 0);
    }
}
