package org.aftersale.payout;

import org.aftersale.host.StaffMember;

/** What was given back, for the accountant. */
public interface RefundExport {

    /**
     * What was paid on these days, in the shop's zone, both included.
     *
     * @param from such as 2026-11-01, as typed
     * @throws org.aftersale.shared.Forbidden without the permission to read refunds
     * @throws org.aftersale.shared.InvalidInput with complaints about {@code from} and {@code to},
     *     also where they are more than 366 days apart
     */
    RefundSheet of(StaffMember staff, String from, String to);
}
