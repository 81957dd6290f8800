package org.aftersale.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.shared.UserText;

/**
 * The amounts the store recorded for a submitted order, read at one point in time. All amounts are
 * in minor units of {@link #getCurrency()}.
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

    /** The customer's current name; null if unknown. */
    public String getCustomerName() {
        return UserText.name(facts.customerName);
    }

    /** The address for mail about the order; null if there is none. */
    public String getEmail() {
        return facts.email;
    }

    /** BCP 47 tag of the language the order was placed in; null if not recorded. */
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

    /** Whether the order has no currency and the store's default was assumed. */
    public boolean isCurrencyAssumed() {
        return facts.currencyAssumed;
    }

    /**
     * The order's total as charged to the customer, as recorded on the order; null if the store
     * recorded none.
     */
    public Long getTotal() {
        return facts.total;
    }

    /** Every line of goods; a bundle is represented by its parts, not by itself. */
    public List<SoldLine> getLines() {
        return lines;
    }

    /** The shipping of each parcel, and fees. */
    public List<SoldCharge> getCharges() {
        return charges;
    }

    /** The order's own values; see the getters above. */
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
        public Long total;
    }
}
