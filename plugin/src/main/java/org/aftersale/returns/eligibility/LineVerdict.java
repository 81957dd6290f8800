package org.aftersale.returns.eligibility;

import java.time.LocalDate;

/** How many units of a line can go back until when, and why not more. */
public final class LineVerdict {

    private final int ordered;
    private final int quantity;
    private final LocalDate lastDay;
    private final Refusal refusal;
    private final LocalDate deliveredOn;
    private final String caseNumber;

    LineVerdict(
            int ordered,
            int quantity,
            LocalDate lastDay,
            Refusal refusal,
            LocalDate deliveredOn,
            String caseNumber) {
        this.ordered = ordered;
        this.quantity = quantity;
        this.lastDay = lastDay;
        this.refusal = refusal;
        this.deliveredOn = deliveredOn;
        this.caseNumber = caseNumber;
    }

    public boolean isEligible() {
        return quantity > 0;
    }

    public int getOrdered() {
        return ordered;
    }

    /** Units that can go back; never more than ordered. */
    public int getQuantity() {
        return quantity;
    }

    /** The last day, in the customer's time zone; null if there is none yet, or nothing can. */
    public LocalDate getLastDay() {
        return quantity > 0 ? lastDay : null;
    }

    /** Why some units, or all, cannot go back; null if all can. */
    public Refusal getRefusal() {
        return refusal;
    }

    /** The latest known day of a delivery, in the customer's time zone; null for none. */
    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    /** The case that holds those units; null for none. */
    public String getCaseNumber() {
        return caseNumber;
    }
}
