package org.aftersale.host;

/** Money taken: a successful capture, less what was voided of it. */
public final class StoreCapture {

    private final long id;
    private final long amount;

    /**
     * @param id the host's payment transaction
     * @param amount minor units; 0 for a capture that was voided
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
