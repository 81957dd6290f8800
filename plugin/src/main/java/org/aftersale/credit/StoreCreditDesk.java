package org.aftersale.credit;

import java.util.List;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditGrant;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Amount;
import org.aftersale.shared.IdempotencyKeyReusedException;
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
     * What this staff member may still grant or refund to the customer without a second person;
     * null: no limit.
     *
     * @param currency ISO 4217 code
     */
    Amount allowance(StaffMember staff, long customerId, String currency);

    /**
     * Grants credit, or, above the staff member's limit, asks a second person for approval. The
     * same form sent again has no further effect.
     *
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     * @throws IdempotencyKeyReusedException if the form was sent before with other content
     */
    CreditGrantOutcome grant(StaffMember staff, long customerId, CreditForm form);

    /** The customer's credit that awaits approval, oldest first. */
    List<CreditRequest> requests(StaffMember staff, long customerId);

    /** All credit that awaits approval, oldest first. */
    List<CreditRequest> requests(StaffMember staff);

    /** Whether the staff member may approve it: never who asked for it. */
    boolean canApprove(StaffMember staff, CreditRequest request);

    /** Whether the staff member may reject or withdraw it. */
    boolean canReject(StaffMember staff, CreditRequest request);

    /**
     * Approves and grants the credit.
     *
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to approve
     *     refunds, or for whoever asked for it
     * @throws org.aftersale.shared.NotFoundException if the customer has no such request
     * @throws org.aftersale.shared.IllegalTransitionException if it was decided already
     */
    void approve(StaffMember staff, long customerId, long requestId);

    /** Rejects the request, or withdraws one's own. Throws as {@link #approve}. */
    void reject(StaffMember staff, long customerId, long requestId);

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
