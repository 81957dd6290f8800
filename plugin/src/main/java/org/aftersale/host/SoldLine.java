package org.aftersale.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.shared.UserText;

/**
 * One line of a submitted order: the prices of its units and the amounts of each parcel. The
 * parcels' amounts add up to what was charged; the prices show how they are distributed over the
 * units.
 */
public final class SoldLine {

    private final long id;
    private final String name;
    private final String imageUrl;
    private final SoldBundle bundle;
    private final List<SoldPrice> prices;
    private final List<SoldParcel> parcels;

    /**
     * @param bundle the bundle it was bought in; null if it was bought on its own
     */
    public SoldLine(
            long id,
            String name,
            String imageUrl,
            SoldBundle bundle,
            List<SoldPrice> prices,
            List<SoldParcel> parcels) {
        this.id = id;
        this.name = UserText.name(name);
        this.imageUrl = imageUrl;
        this.bundle = bundle;
        this.prices = Collections.unmodifiableList(new ArrayList<SoldPrice>(prices));
        this.parcels = Collections.unmodifiableList(new ArrayList<SoldParcel>(parcels));
    }

    /** The host's order item id. */
    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Null if the product has no picture. */
    public String getImageUrl() {
        return imageUrl;
    }

    /** Null if it was bought on its own. */
    public SoldBundle getBundle() {
        return bundle;
    }

    /**
     * Groups of units with the same price, in the host's order; their quantities add up to the
     * line's.
     */
    public List<SoldPrice> getPrices() {
        return prices;
    }

    /** At least one, in the host's order; their quantities add up to the line's. */
    public List<SoldParcel> getParcels() {
        return parcels;
    }

    /** Units bought, in all parcels. */
    public int getQuantity() {
        int quantity = 0;
        for (SoldParcel parcel : parcels) {
            quantity += parcel.getQuantity();
        }
        return quantity;
    }
}
