package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldTax;

/**
 * The components of an order's amounts: the net amount, then each tax by its name and rate. Where
 * two authorities levy taxes of one name and rate, the authority is part of the name; else it is
 * not, because refunds are stored under these names.
 */
final class TaxComponents {

    /** The size of the column. */
    private static final int LONGEST = 100;

    private final Map<String, Set<String>> authorities = new LinkedHashMap<String, Set<String>>();
    private final Map<String, Integer> indexes = new LinkedHashMap<String, Integer>();
    private final List<String> names = new ArrayList<String>();
    private final List<String> keys = new ArrayList<String>();

    TaxComponents(SoldOrder order) {
        List<SoldTax> taxes = new ArrayList<SoldTax>();
        for (SoldLine line : order.getLines()) {
            for (SoldParcel parcel : line.getParcels()) {
                taxes.addAll(parcel.getTaxes());
            }
        }
        for (SoldCharge charge : order.getCharges()) {
            taxes.addAll(charge.getTaxes());
        }
        for (SoldTax tax : taxes) {
            Set<String> known =
                    authorities.computeIfAbsent(tax.getKey(), any -> new LinkedHashSet<String>());
            if (tax.getAuthority() != null) {
                known.add(tax.getAuthority());
            }
        }
        names.add(Entitlement.NET);
        keys.add(Entitlement.NET);
        taxes.forEach(this::add);
    }

    private void add(SoldTax tax) {
        String key = key(tax);
        if (!indexes.containsKey(key)) {
            indexes.put(key, names.size());
            names.add(unique(tax.getKey(), authority(tax)));
            keys.add(cut(tax.getKey(), LONGEST));
        }
    }

    private String key(SoldTax tax) {
        return tax.getKey() + '\n' + authority(tax);
    }

    /** Null unless it is needed to tell two taxes apart. */
    private String authority(SoldTax tax) {
        return authorities.get(tax.getKey()).size() > 1 ? tax.getAuthority() : null;
    }

    /** Fits the column and is no other component's name. */
    private String unique(String name, String authority) {
        String suffix = authority == null ? "" : " (" + cut(authority, LONGEST / 2) + ')';
        String unique = cut(name, LONGEST - suffix.length()) + suffix;
        if (Entitlement.NET.equals(unique)) {
            suffix = " (tax)";
            unique += suffix;
        }
        for (int i = 2; names.contains(unique); i++) {
            String numbered = suffix + " #" + i;
            unique = cut(name, LONGEST - numbered.length()) + numbered;
        }
        return unique;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /** The net amount, then each tax; no two are equal. */
    List<String> names() {
        return names;
    }

    /**
     * Each component's name without the authority: what refunds were stored under while the order
     * had one authority only.
     */
    List<String> keys() {
        return keys;
    }

    /** The component of a tax of this order. */
    int indexOf(SoldTax tax) {
        return indexes.get(key(tax));
    }
}
