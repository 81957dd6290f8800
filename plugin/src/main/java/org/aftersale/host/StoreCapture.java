package org.aftersale.host;

/** A successful capture, less the amounts voided. */
public final class StoreCapture {

    private final long id;
    private final long amount;

    /**
     * @param id the host's payment transaction
     * @param amount in minor units; 0 for a voided capture
     */
    public StoreCapture(long id, long amount) {
        this.id = id;
        this.amount = amount;
    }

    public long getId() {
        return id;
    }

    public long getAmount() {
        return amount;
    }
}
