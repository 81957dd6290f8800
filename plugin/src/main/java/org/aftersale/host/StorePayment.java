package org.aftersale.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A payment of an order, with its captures and refunds. All amounts are in minor units. */
public final class StorePayment {

    private final long id;
    private final String type;
    private final String gateway;
    private final String reference;
    private final List<StoreCapture> captures;
    private final List<StoreRefund> refunds;

    /**
     * @param type the host's, such as CREDIT_CARD, GIFT_CARD or CUSTOMER_CREDIT
     * @param gateway the host's gateway type, such as PASSTHROUGH; null if not recorded
     * @param reference the store's note, such as a card's last digits; null for none
     */
    public StorePayment(
            long id,
            String type,
            String gateway,
            String reference,
            List<StoreCapture> captures,
            List<StoreRefund> refunds) {
        this.id = id;
        this.type = type;
        this.gateway = gateway;
        this.reference = reference;
        this.captures = Collections.unmodifiableList(new ArrayList<StoreCapture>(captures));
        this.refunds = Collections.unmodifiableList(new ArrayList<StoreRefund>(refunds));
    }

    public long getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getGateway() {
        return gateway;
    }

    public String getReference() {
        return reference;
    }

    /** Successful captures less the amounts voided, oldest first. */
    public List<StoreCapture> getCaptures() {
        return captures;
    }

    /** Successful refunds, whoever made them, oldest first. */
    public List<StoreRefund> getRefunds() {
        return refunds;
    }

    public long getCaptured() {
        return captures.stream().mapToLong(StoreCapture::getAmount).sum();
    }

    public long getRefunded() {
        return refunds.stream().mapToLong(StoreRefund::getAmount).sum();
    }
}
