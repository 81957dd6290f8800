package org.aftersale.refund.entitlement;

/**
 * What units belong to: a line of goods, the shipping of a parcel, or a fee. How much of a unit is
 * refundable is decided by {@link UnitAmounts#refundable}; of the whole order, by {@code
 * OrderMoney}.
 */
public final class RefundableItem {

    private final RefundableItemKind kind;
    private final long id;
    private final String name;
    private final String imageUrl;
    private final String bundle;

    /**
     * @param name null for shipping or a fee without a name
     * @param bundle name of the bundle it was bought in; null if none
     */
    RefundableItem(RefundableItemKind kind, long id, String name, String imageUrl, String bundle) {
        this.kind = kind;
        this.id = id;
        this.name = name;
        this.imageUrl = imageUrl;
        this.bundle = bundle;
    }

    public RefundableItemKind getKind() {
        return kind;
    }

    /** The host's order item, fulfilment group or fee. */
    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getImageUrl() {
        return imageUrl;
    }

    public String getBundle() {
        return bundle;
    }
}
