package org.aftersale.host;

import org.aftersale.shared.UserText;

/** A bundle that order lines were bought in, with its price. */
public final class SoldBundle {

    private final long id;
    private final String name;
    private final int quantity;
    private final long total;

    /**
     * @param total price of all these bundles after item discounts, in minor units; equals the sum
     *     of the parts' amounts
     */
    public SoldBundle(long id, String name, int quantity, long total) {
        this.id = id;
        this.name = UserText.name(name);
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
