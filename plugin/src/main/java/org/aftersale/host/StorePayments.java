package org.aftersale.host;

import java.util.List;

/** The store's payments, and its gateways. */
public interface StorePayments {

    /** Every payment of the order that is not archived, oldest first; costs fixed statements. */
    List<StorePayment> ofOrder(long orderId);

    /**
     * Has money given back. Called outside any transaction; may take long; throws nothing: what
     * cannot be known is {@link GatewayResult.Kind#UNKNOWN}.
     */
    GatewayResult refund(GatewayCall call);

    /**
     * Asks the gateway what became of a call, without repeating it. UNKNOWN where it cannot be
     * asked or does not say; NOT_FOUND only where it is sure that the call never arrived.
     */
    GatewayResult find(GatewayCall call);

    /**
     * Writes a REFUND transaction onto the order's payment, in the caller's transaction, so that
     * the store's own screens are right. To be called once for each outcome.
     *
     * @param answer PAID or DECLINED; a declined one is recorded as not successful
     * @return the host's transaction id
     */
    long record(GatewayCall call, GatewayResult answer);
}
