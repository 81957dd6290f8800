package org.aftersale.claim.remedy;

import java.util.List;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.Remedy;
import org.aftersale.refund.Refund;

/**
 * Which paid refund, if any, does what was approved of a line. A refund was promised: as many units
 * are given back wholly as were claimed. A price reduction, or what the shop chose: a refund of the
 * line was paid after the claim was filed. No unit and no refund does it for two lines.
 */
final class RefundsForRemedies {

    private final List<Claim> claims;
    private final List<Refund> refunds;

    /**
     * @param claims all of the order, oldest first
     * @param refunds all of the order, oldest first
     */
    RefundsForRemedies(List<Claim> claims, List<Refund> refunds) {
        this.claims = claims;
        this.refunds = refunds;
    }

    /** The number of the refund; null if the line is still owed. */
    String of(Claim claim, ClaimLine line) {
        if (!line.isOwed() || !claim.getRemedyAsked().isPaid()) {
            return null;
        }
        long from = claim.getCreatedAt();
        RefundedUnits units = unused(line.getOrderItemId());
        Refund refund =
                claim.getRemedyAsked() == Remedy.REFUND
                        ? units.completing(line.getQuantity(), from)
                        : units.unused(from);
        return refund == null ? null : refund.getNumber();
    }

    /** What has settled no other line of the same goods yet. */
    private RefundedUnits unused(long orderItemId) {
        RefundedUnits units = new RefundedUnits(orderItemId, refunds);
        for (Claim claim : claims) {
            boolean whole = claim.getRemedyAsked() == Remedy.REFUND;
            claim.getLines().stream()
                    .filter(line -> line.getOrderItemId() == orderItemId)
                    .filter(line -> line.getSettledWith() != null)
                    .forEach(
                            line ->
                                    units.use(
                                            line.getSettledWith(),
                                            line.getQuantity(),
                                            whole,
                                            claim.getCreatedAt()));
        }
        return units;
    }
}
