package org.aftersale.host;

import java.util.List;
import java.util.Set;

/** The store's payments and payment gateways. */
public interface StorePayments {

    /**
     * Every payment of the order that is not archived, oldest first, in a fixed number of
     * statements.
     */
    List<StorePayment> ofOrder(long orderId);

    /** The types of the gateways configured in this web application that make refunds. */
    Set<String> refundingGateways();

    /**
     * Makes a refund through the gateway. To be called outside a transaction; may be slow; never
     * throws: an unknown outcome is {@link GatewayResult.Kind#UNKNOWN}.
     */
    GatewayResult refund(GatewayCall call);

    /**
     * Queries the gateway for the outcome of a call, without repeating it. UNKNOWN if the gateway
     * cannot be queried or does not tell; NOT_FOUND only if it is certain that the call never
     * arrived.
     */
    GatewayResult find(GatewayCall call);

    /**
     * Records a REFUND transaction on the order's payment in the caller's transaction, so that the
     * store's own screens are correct. To be called once per outcome.
     *
     * @param result PAID or DECLINED; a declined one is recorded as not successful
     * @return the host's transaction id
     */
    long record(GatewayCall call, GatewayResult result);
}
