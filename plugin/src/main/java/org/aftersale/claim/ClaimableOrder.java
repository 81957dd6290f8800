package org.aftersale.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.shared.form.FormNumbers;

/**
 * An order and what can still be claimed of each of its lines. Units in an undecided claim cannot
 * be claimed again; after a decision they can, since a repaired or replaced item can fail again
 * within its guarantee.
 */
public final class ClaimableOrder {

    private final StoreOrder order;
    private final List<? extends Claim> claims;
    private final Map<Long, Integer> open = new HashMap<Long, Integer>();
    private final Map<Long, Claim> openCases = new HashMap<Long, Claim>();
    private final Map<Long, Integer> elsewhere;

    public ClaimableOrder(StoreOrder order, List<? extends Claim> claims) {
        this(order, claims, Collections.<Long, Integer>emptyMap());
    }

    /**
     * @param elsewhere units that another feature's open cases hold, such as those on their way
     *     back, by the host's order item
     */
    public ClaimableOrder(
            StoreOrder order, List<? extends Claim> claims, Map<Long, Integer> elsewhere) {
        this.order = order;
        this.claims = claims;
        this.elsewhere = elsewhere;
        for (Claim claim : claims) {
            for (ClaimLine line : claim.getLines()) {
                if (line.getStatus().isUndecided()) {
                    open.merge(line.getOrderItemId(), line.getQuantity(), Integer::sum);
                    openCases.put(line.getOrderItemId(), claim);
                }
            }
        }
    }

    public StoreOrder getOrder() {
        return order;
    }

    /** Whether the order has moved here from another customer, and its cases are still theirs. */
    public boolean hasMoved() {
        return claims.stream().anyMatch(claim -> claim.getCustomerId() != order.getCustomerId());
    }

    /** The order's claims, oldest first. */
    public List<Claim> getClaims() {
        return Collections.unmodifiableList(new ArrayList<Claim>(claims));
    }

    /** The number of the order's claims so far; a form opened now carries it. */
    public int draft() {
        return claims.size();
    }

    /**
     * Units of the line that are in no undecided claim and not on their way back; 0 if the order
     * was cancelled.
     */
    public int claimable(StoreOrderLine line) {
        if ("CANCELLED".equals(order.getStatus())) {
            return 0;
        }
        int taken = open.getOrDefault(line.getId(), 0) + elsewhere.getOrDefault(line.getId(), 0);
        return Math.max(0, line.getQuantity() - taken);
    }

    public boolean isAnythingClaimable() {
        return order.getLines().stream().anyMatch(line -> claimable(line) > 0);
    }

    /** The undecided claim that contains units of this line. */
    public Optional<Claim> openCase(StoreOrderLine line) {
        return Optional.ofNullable(openCases.get(line.getId()));
    }

    /** The line with the id sent by a form. */
    Optional<StoreOrderLine> line(String id) {
        return FormNumbers.isId(id) ? order.line(Long.parseLong(id)) : Optional.empty();
    }
}
