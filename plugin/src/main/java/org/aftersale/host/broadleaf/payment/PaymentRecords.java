package org.aftersale.host.broadleaf.payment;

import java.util.List;
import java.util.Optional;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.StorePayment;

/** The host's payment tables. Each method is one short transaction; none calls a gateway. */
public interface PaymentRecords {

    /** As {@link org.aftersale.host.StorePayments#ofOrder}. */
    List<StorePayment> ofOrder(long orderId);

    /** The request for the gateway; empty if the store has no such capture. */
    Optional<GatewayRequest> request(GatewayCall call);

    /** As {@link org.aftersale.host.StorePayments#record}. */
    long record(GatewayCall call, GatewayResult result);
}
