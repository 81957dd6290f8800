package org.aftersale.credit;

import java.util.List;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditGrant;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.credit.ledger.IdempotencyKeyReusedException;
import org.aftersale.credit.ledger.InsufficientCreditException;
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
     * @throws org.aftersale.shared.InvalidInputException with every complaint; a sum above the
     *     limit of who may not confirm refunds is one
     * @throws IdempotencyKeyReusedException when the form was sent before with other content
     */
    long grant(StaffMember staff, long customerId, CreditForm form);

    /**
     * Takes back what is left of a grant, or a part of it; what was spent stays spent.
     *
     * @return what was taken back
     * @throws org.aftersale.shared.NotFoundException when the customer has no such grant
     * @throws org.aftersale.shared.InvalidInputException with every complaint
     * @throws InsufficientCreditException when less, or nothing, is left
     * @throws IdempotencyKeyReusedException when the form was sent before with other content
     */
    Amount reverse(StaffMember staff, long customerId, long grantId, ReversalForm form);
}
