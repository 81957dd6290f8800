package org.aftersale.withdrawal;

import java.util.Collection;
import java.util.List;
import org.aftersale.host.StoreOrder;

/** What can be withdrawn from: asked by pages and by the decision alike. */
public interface WithdrawableOrders {

    /** The customer's latest orders that can be withdrawn from now, newest first. */
    List<WithdrawableOrder> open(long customerId);

    /**
     * Of orders that the caller may read, in their order; closed ones too. Runs a fixed number of
     * statements.
     */
    List<WithdrawableOrder> of(Collection<StoreOrder> orders);
}
