package org.aftersale.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the store recorded of the money of one submitted order, read at one moment. All sums are
 * whole minor units of {@link #getCurrency()}.
 */
public final class SoldOrder {

    private final Facts facts;
    private final List<SoldLine> lines;
    private final List<SoldCharge> charges;

    public SoldOrder(Facts facts, List<SoldLine> lines, List<SoldCharge> charges) {
        this.facts = facts;
        this.lines = Collections.unmodifiableList(new ArrayList<SoldLine>(lines));
        this.charges = Collections.unmodifiableList(new ArrayList<SoldCharge>(charges));
    }

    public long getId() {
        return facts.id;
    }

    public String getNumber() {
        return facts.number;
    }

    public long getCustomerId() {
        return facts.customerId;
    }

    /** As the store knows the customer now; null where it knows no name. */
    public String getCustomerName() {
        return facts.customerName;
    }

    /** Where mails about the order go; null: nowhere. */
    public String getEmail() {
        return facts.email;
    }

    /** BCP 47 tag of the language the order was placed in; null where the store kept none. */
    public String getLanguage() {
        return facts.language;
    }

    /** As {@link StoreOrder#getStatus()}. */
    public String getStatus() {
        return facts.status;
    }

    /** Epoch milliseconds. */
    public long getSubmittedAt() {
        return facts.submittedAt;
    }

    /** ISO 4217 code. */
    public String getCurrency() {
        return facts.currency;
    }

    /** Whether the order named no currency and the store's default was taken. */
    public boolean isCurrencyAssumed() {
        return facts.currencyAssumed;
    }

    /** What the customer was charged for the whole order, by the order's own record. */
    public long getTotal() {
        return facts.total;
    }

    /** Every line that goods were bought by; of a bundle its parts, and not the bundle itself. */
    public List<SoldLine> getLines() {
        return lines;
    }

    /** Shipping of each parcel, and fees. */
    public List<SoldCharge> getCharges() {
        return charges;
    }

    /** The order's own facts; see the getters above. */
    public static final class Facts {
        public long id;
        public String number;
        public long customerId;
        public String customerName;
        public String email;
        public String language;
        public String status;
        public long submittedAt;
        public String currency;
        public boolean currencyAssumed;
        public long total;
    }
}
