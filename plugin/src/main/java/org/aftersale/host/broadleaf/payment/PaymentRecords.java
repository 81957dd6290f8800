package org.aftersale.host.broadleaf.payment;

import java.util.List;
import java.util.Optional;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.StorePayment;

/**
 * What the host's tables know of payments. Each method is one short transaction; no gateway is
 * spoken to in any of them.
 */
public interface PaymentRecords {

    /** As {@link org.aftersale.host.StorePayments#ofOrder}. */
    List<StorePayment> ofOrder(long orderId);

    /** What the gateway is to be asked; empty where the store has no such capture. */
    Optional<GatewayRequest> request(GatewayCall call);

    /** As {@link org.aftersale.host.StorePayments#record}. */
    long record(GatewayCall call, GatewayResult answer);
}
