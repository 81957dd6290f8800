package org.aftersale.credit.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which grants a purchase is paid from: earliest expiry first. */
final class SpendingOrder {

    private SpendingOrder() {}

    /**
     * @param minor the amount to spend, above zero
     * @param grants of one account, in any order, including expired ones
     * @return the amount by grant, in spending order; each above zero
     * @throws InsufficientCreditException with what is left, if that is less
     */
    static Map<OpenGrant, Long> allocate(
            long minor, List<OpenGrant> grants, CreditAccount account, long now) {
        long left = left(grants, now);
        if (minor > left) {
            throw InsufficientCreditException.left(account.amount(left));
        }
        List<OpenGrant> inOrder = new ArrayList<OpenGrant>(grants);
        inOrder.sort(OpenGrant.FIRST_TO_EXPIRE);
        Map<OpenGrant, Long> amounts = new LinkedHashMap<OpenGrant, Long>();
        long remaining = minor;
        for (OpenGrant grant : inOrder) {
            long taken = Math.min(remaining, grant.leftAt(now));
            if (taken > 0) {
                amounts.put(grant, taken);
                remaining -= taken;
            }
        }
        return amounts;
    }

    /** What is left of these grants at that time. */
    static long left(List<OpenGrant> grants, long now) {
        return grants.stream().mapToLong(grant -> grant.leftAt(now)).sum();
    }
}
