package org.aftersale.law;

import java.time.LocalDate;

/** The body of rules that applies to an order, or why none is known. */
public final class LegalRegime {

    /** Whether rules are known, and if not, why. */
    public enum Basis {
        /** Rules are known. */
        KNOWN,
        /** The order has no ship-to country. */
        NO_COUNTRY,
        /** The order has no date of contract. */
        NO_CONTRACT_DATE,
        /** A business bought; the rules are for consumers. */
        BUSINESS,
        /** It is not known whether a consumer bought. */
        BUYER_UNKNOWN,
        /** There is no row for that country and date of contract. */
        NO_ROWS
    }

    private final Basis basis;
    private final String country;
    private final Buyer buyer;
    private final LocalDate contract;

    public LegalRegime(Basis basis, String country, Buyer buyer, LocalDate contract) {
        this.basis = basis;
        this.country = country;
        this.buyer = buyer;
        this.contract = contract;
    }

    public Basis getBasis() {
        return basis;
    }

    /** Unless it is, nothing legal is assumed: there are no clocks and no duties. */
    public boolean isKnown() {
        return basis == Basis.KNOWN;
    }

    /** The ship-to country, in capitals; null: not known. */
    public String getCountry() {
        return country;
    }

    public Buyer getBuyer() {
        return buyer;
    }

    /** The date of the contract in the customer's zone; null: not known. */
    public LocalDate getContract() {
        return contract;
    }
}
