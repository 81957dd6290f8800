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
 * Staff access to a customer's store credit. Each method checks the permission itself: {@link
 * org.aftersale.host.Permission#READ_REFUNDS} to read, {@link
 * org.aftersale.host.Permission#GRANT_CREDIT} to change.
 */
public interface StoreCreditDesk {

    /** The available balance, one per currency the customer ever had credit in. */
    List<CreditBalance> balance(StaffMember staff, long customerId);

    /** Grants that can be reversed: those with an amount left, earliest expiry first. */
    List<CreditGrant> grants(StaffMember staff, long customerId);

    /**
     * The ledger, newest first.
     *
     * @param page from 1; a page out of range shows the nearest
     */
    Slice<CreditMovement> history(StaffMember staff, long customerId, int page);

    /**
     * The maximum this staff member may grant at once in a currency; null: no limit.
     *
     * @param currency ISO 4217 code
     */
    Amount limit(StaffMember staff, String currency);

    /**
     * @return the grant's id; the existing grant's if the form was sent before
     * @throws org.aftersale.shared.InvalidInputException with all validation errors, including an
     *     amount above the limit for staff who may not confirm refunds
     * @throws IdempotencyKeyReusedException if the form was sent before with other content
     */
    long grant(StaffMember staff, long customerId, CreditForm form);

    /**
     * Reverses what is left of a grant, or a part of it; spent credit is not affected.
     *
     * @return the amount reversed
     * @throws org.aftersale.shared.NotFoundException if the customer has no such grant
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     * @throws InsufficientCreditException if less, or nothing, is left
     * @throws IdempotencyKeyReusedException if the form was sent before with other content
     */
    Amount reverse(StaffMember staff, long customerId, long grantId, ReversalForm form);
}
