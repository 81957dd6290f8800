package org.aftersale.refund.estimate;

import java.util.Map;
import java.util.Optional;
import org.aftersale.refund.computation.RefundBreakdown;

/**
 * What a feature promises before anybody refunds: the computation that a refund of these units runs
 * through, with the same steps. The caller has checked that the order may be read.
 */
public interface RefundEstimates {

    /**
     * Empty if nothing of the units can be refunded: they were free, were refunded, or the fee is
     * as much.
     *
     * @param units numbers of units by the host's order item
     * @param fee minor units of the order's currency that are withheld, not below zero
     * @throws org.aftersale.shared.NotFoundException if the store has purged the order
     */
    Optional<RefundBreakdown> of(long orderId, Map<Long, Integer> units, long fee);
}
