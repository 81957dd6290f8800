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
        RefundedUnits units = new RefundedUnits(line.getOrderItemId(), refunds);
        Refund refund = units.latestSince(claim.getCreatedAt());
        if (refund == null) {
            return null;
        }
        boolean done =
                claim.getRemedyAsked() == Remedy.REFUND
                        ? units.wholeSince(claim.getCreatedAt()) - spent(line) >= line.getQuantity()
                        : !isSpent(line, refund);
        return done ? refund.getNumber() : null;
    }

    /** Units whose refund has settled another line of the same goods. */
    private int spent(ClaimLine line) {
        return settledByRefund(line).mapToInt(ClaimLine::getQuantity).sum();
    }

    private boolean isSpent(ClaimLine line, Refund refund) {
        return settledByRefund(line)
                .anyMatch(other -> refund.getNumber().equals(other.getSettledWith()));
    }

    private java.util.stream.Stream<ClaimLine> settledByRefund(ClaimLine line) {
        return claims.stream()
                .flatMap(claim -> claim.getLines().stream())
                .filter(other -> other.getOrderItemId() == line.getOrderItemId())
                .filter(other -> other.getSettledWith() != null);
    }
}
