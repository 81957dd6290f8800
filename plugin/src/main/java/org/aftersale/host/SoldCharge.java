package org.aftersale.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.shared.UserText;

/** A charge other than goods: the shipping of a parcel, or a fee. */
public final class SoldCharge {

    /** The kind of charge. */
    public enum Kind {
        SHIPPING,
        FEE
    }

    private final Kind kind;
    private final long id;
    private final String name;
    private final long amount;
    private final List<SoldTax> taxes;

    /**
     * @param id the host's id of the fulfilment group for shipping, of the fee for a fee
     * @param name of the fee or the shipping method; null if the store has none
     * @param amount after discounts, before tax, in minor units
     */
    public SoldCharge(Kind kind, long id, String name, long amount, List<SoldTax> taxes) {
        this.kind = kind;
        this.id = id;
        this.name = UserText.name(name);
        this.amount = amount;
        this.taxes = Collections.unmodifiableList(new ArrayList<SoldTax>(taxes));
    }

    public Kind getKind() {
        return kind;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public long getAmount() {
        return amount;
    }

    public List<SoldTax> getTaxes() {
        return taxes;
    }
}
