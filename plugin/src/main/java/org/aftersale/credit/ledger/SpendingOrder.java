package org.aftersale.credit.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which grants a purchase is paid from: those first whose time is over first. */
final class SpendingOrder {

    private SpendingOrder() {}

    /**
     * @param minor how much is to be spent, above zero
     * @param grants of one account, in any order, those whose time is over included
     * @return how much of which grant, in that order; each above zero
     * @throws InsufficientCreditException with what is left, where that is less
     */
    static Map<OpenGrant, Long> draw(
            long minor, List<OpenGrant> grants, CreditAccount account, long now) {
        long left = left(grants, now);
        if (minor > left) {
            throw InsufficientCreditException.left(account.amount(left));
        }
        List<OpenGrant> inOrder = new ArrayList<OpenGrant>(grants);
        inOrder.sort(OpenGrant.FIRST_TO_EXPIRE);
        Map<OpenGrant, Long> drawn = new LinkedHashMap<OpenGrant, Long>();
        long still = minor;
        for (OpenGrant grant : inOrder) {
            long taken = Math.min(still, grant.leftAt(now));
            if (taken > 0) {
                drawn.put(grant, taken);
                still -= taken;
            }
        }
        return drawn;
    }

    /** What of these grants counts at that moment. */
    static long left(List<OpenGrant> grants, long now) {
        return grants.stream().mapToLong(grant -> grant.leftAt(now)).sum();
    }
}
