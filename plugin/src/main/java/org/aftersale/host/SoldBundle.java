package org.aftersale.host;

/** A bundle that lines were bought in, and what it was sold for. */
public final class SoldBundle {

    private final long id;
    private final String name;
    private final int quantity;
    private final long total;

    /**
     * @param total price of all these bundles after item discounts, minor units; the shares of its
     *     parts add up to it
     */
    public SoldBundle(long id, String name, int quantity, long total) {
        this.id = id;
        this.name = name;
        this.quantity = quantity;
        this.total = total;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public int getQuantity() {
        return quantity;
    }

    public long getTotal() {
        return total;
    }
}
