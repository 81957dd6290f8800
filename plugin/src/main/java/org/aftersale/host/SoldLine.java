package org.aftersale.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One line of a sold order: how its units were priced, and what each parcel of it was charged. A
 * parcel's sums are the ones that add up; the prices say how they spread over its units.
 */
public final class SoldLine {

    private final long id;
    private final String name;
    private final String imageUrl;
    private final SoldBundle bundle;
    private final List<SoldPrice> prices;
    private final List<SoldParcel> parcels;

    /**
     * @param bundle the bundle it was bought in; null for a line of its own
     */
    public SoldLine(
            long id,
            String name,
            String imageUrl,
            SoldBundle bundle,
            List<SoldPrice> prices,
            List<SoldParcel> parcels) {
        this.id = id;
        this.name = name;
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

    /** Null where the product has no picture. */
    public String getImageUrl() {
        return imageUrl;
    }

    /** Null for a line of its own. */
    public SoldBundle getBundle() {
        return bundle;
    }

    /** Runs of units with one price each, in the host's order; their quantities add up. */
    public List<SoldPrice> getPrices() {
        return prices;
    }

    /** At least one, in the host's order; their quantities are the line's. */
    public List<SoldParcel> getParcels() {
        return parcels;
    }

    /** Units bought, over all parcels. */
    public int getQuantity() {
        int quantity = 0;
        for (SoldParcel parcel : parcels) {
            quantity += parcel.getQuantity();
        }
        return quantity;
    }
}
