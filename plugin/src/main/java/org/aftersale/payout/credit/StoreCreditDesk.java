package org.aftersale.payout.credit;

import java.util.List;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Amount;
import org.aftersale.shared.Slice;

/**
 * What staff do with a customer's store credit. Each method checks the permission itself: {@link
 * org.aftersale.host.Permission#READ_REFUNDS} to see, {@link
 * org.aftersale.host.Permission#GRANT_CREDIT} to act.
 */
public interface StoreCreditDesk {

    /** What the customer can spend now, one for each currency there ever was credit in. */
    List<CreditBalance> balance(StaffMember staff, long customerId);

    /** What can be taken back: grants with something left, those that expire first in front. */
    List<CreditGrant> grants(StaffMember staff, long customerId);

    /**
     * The ledger, newest first.
     *
     * @param page from 1; one beyond the ends shows the nearest
     */
    Slice<CreditMovement> history(StaffMember staff, long customerId, int page);

    /**
     * The most this member of staff may grant at once in a currency; null: any sum.
     *
     * @param currency ISO 4217 code
     */
    Amount limit(StaffMember staff, String currency);

    /**
     * @return the grant; that of the first time where the form was sent before
     * @throws org.aftersale.shared.InvalidInput with every complaint; a sum above the limit of who
     *     may not confirm refunds is one
     * @throws RequestKeyTaken when the form was sent before with other content
     */
    long grant(StaffMember staff, long customerId, CreditForm form);

    /**
     * Takes back what is left of a grant, or a part of it; what was spent stays spent.
     *
     * @return what was taken back
     * @throws org.aftersale.shared.NotFound when the customer has no such grant
     * @throws org.aftersale.shared.InvalidInput with every complaint
     * @throws NotEnoughCredit when less, or nothing, is left
     * @throws RequestKeyTaken when the form was sent before with other content
     */
    Amount reverse(StaffMember staff, long customerId, long grantId, ReversalForm form);
}
