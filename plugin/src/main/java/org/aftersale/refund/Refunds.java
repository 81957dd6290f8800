package org.aftersale.refund;

import org.aftersale.host.StaffMember;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.RefundRequest;

/**
 * Gives money back. What was previewed is what is paid: both come from one computation, and a
 * refund that would be another one by now is refused with the new preview.
 */
public interface Refunds {

    /**
     * How the money of the order stands.
     *
     * @throws org.aftersale.shared.NotFoundException where there is no such order
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to read refunds
     */
    OrderMoney money(StaffMember staff, String orderNumber);

    /**
     * What would be paid, and why. Changes nothing.
     *
     * @throws org.aftersale.shared.InvalidInputException where it would be refused
     */
    ComputedRefund preview(StaffMember staff, RefundRequest request);

    /** Whether this refund needs a second person's word before it is paid. */
    boolean needsConfirmation(StaffMember staff, ComputedRefund refund);

    /**
     * Writes the refund down; it is paid afterwards, by the site. The same form sent again is the
     * same refund.
     *
     * @throws org.aftersale.shared.InvalidInputException where it is refused
     * @throws org.aftersale.shared.ConcurrentChangeException where it would not be what was
     *     previewed
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to pay
     */
    Refund ask(StaffMember staff, RefundRequest request);
}
