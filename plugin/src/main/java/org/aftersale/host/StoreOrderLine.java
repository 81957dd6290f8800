package org.aftersale.host;

import org.aftersale.shared.Amount;
import org.aftersale.shared.UserText;

/** One order line: a product and its quantity. */
public final class StoreOrderLine {

    private final long id;
    private final String name;
    private final String imageUrl;
    private final int quantity;
    private final Amount total;

    public StoreOrderLine(long id, String name, String imageUrl, int quantity, Amount total) {
        this.id = id;
        this.name = UserText.name(name);
        this.imageUrl = imageUrl;
        this.quantity = quantity;
        this.total = total;
    }

    /** The host's order item id. */
    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** URL of the product's picture as stored; null if there is none. */
    public String getImageUrl() {
        return imageUrl;
    }

    /** Units ordered. */
    public int getQuantity() {
        return quantity;
    }

    /** Price of all units after item discounts, before order discounts, tax and shipping. */
    public Amount getTotal() {
        return total;
    }
}
