package org.aftersale.refund;

import org.aftersale.host.StaffMember;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.RefundRequest;

/**
 * Issues refunds. Exactly what was previewed is paid: both come from one computation, and if the
 * result has changed since, the refund is rejected with a new preview.
 */
public interface Refunds {

    /**
     * The order's payments and refunds.
     *
     * @throws org.aftersale.shared.NotFoundException if there is no such order
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to read refunds
     */
    OrderMoney orderMoney(StaffMember staff, String orderNumber);

    /**
     * What would be paid, with its breakdown. Changes nothing.
     *
     * @throws org.aftersale.shared.InvalidInputException if the refund would be rejected
     */
    ComputedRefund preview(StaffMember staff, RefundRequest request);

    /** Whether this refund requires approval before it is paid. */
    boolean requiresApproval(StaffMember staff, ComputedRefund refund);

    /**
     * Creates the refund; the site pays it afterwards. Sending the same form again returns the same
     * refund.
     *
     * @throws org.aftersale.shared.InvalidInputException if the request is rejected
     * @throws org.aftersale.shared.IdempotencyKeyReusedException if the form's key belongs to a
     *     refund of another order, amount or person
     * @throws org.aftersale.shared.ConcurrentChangeException if the result differs from the preview
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to pay
     */
    Refund issue(StaffMember staff, RefundRequest request);
}
