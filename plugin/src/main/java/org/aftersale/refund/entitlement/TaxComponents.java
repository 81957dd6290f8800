package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldTax;

/** The components of an order's amounts. */
final class TaxComponents {

    private TaxComponents() {}

    /** The net amount, then each tax by its key, which is unique within the order. */
    static List<String> of(SoldOrder order) {
        Set<String> keys = new LinkedHashSet<String>();
        keys.add(Entitlement.NET);
        for (SoldLine line : order.getLines()) {
            for (SoldParcel parcel : line.getParcels()) {
                add(parcel.getTaxes(), keys);
            }
        }
        for (SoldCharge charge : order.getCharges()) {
            add(charge.getTaxes(), keys);
        }
        return new ArrayList<String>(keys);
    }

    private static void add(List<SoldTax> taxes, Set<String> keys) {
        for (SoldTax tax : taxes) {
            keys.add(of(tax));
        }
    }

    /** The component of a tax: its key, unless it equals the name of the net amount. */
    static String of(SoldTax tax) {
        String key = tax.getKey();
        return Entitlement.NET.equals(key) ? key + " (tax)" : key;
    }
}
