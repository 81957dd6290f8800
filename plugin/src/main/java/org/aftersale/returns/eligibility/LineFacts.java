package org.aftersale.returns.eligibility;

import java.time.LocalDate;

/** All that is known of an order line and decides whether its units can go back. */
public final class LineFacts {

    private final int ordered;
    private boolean cancelled;
    private boolean digital;
    private boolean finalSale;
    private int delivered;
    private int coming;
    private int shipped;
    private boolean undated;
    private LocalDate lastDelivery;
    private int returned;
    private String returnNumber;
    private int refunded;
    private int inCase;
    private String caseNumber;

    private LineFacts(int ordered) {
        this.ordered = ordered;
    }

    /**
     * @param ordered units of the line
     */
    public static LineFacts of(int ordered) {
        return new LineFacts(ordered);
    }

    public LineFacts cancelled(boolean of) {
        cancelled = of;
        return this;
    }

    /**
     * @param nothingSent a download or a gift card
     */
    public LineFacts digital(boolean nothingSent) {
        digital = nothingSent;
        return this;
    }

    public LineFacts finalSale(boolean of) {
        finalSale = of;
        return this;
    }

    /**
     * @param day in the customer's time zone; null: delivered, nobody knows when
     */
    public LineFacts delivered(int units, LocalDate day) {
        if (units > 0) {
            delivered += units;
            undated |= day == null;
            boolean later = day != null && (lastDelivery == null || day.isAfter(lastDelivery));
            lastDelivery = later ? day : lastDelivery;
        }
        return this;
    }

    /** Units that will still be delivered. */
    public LineFacts coming(int units) {
        coming += units;
        return this;
    }

    /** Of the units that are not delivered, those handed to a carrier. */
    public LineFacts underWay(int units) {
        shipped += units;
        return this;
    }

    /**
     * @param number of the latest return they are in
     */
    public LineFacts returned(int units, String number) {
        returned = units;
        returnNumber = number;
        return this;
    }

    /** Units refunded otherwise. */
    public LineFacts refunded(int units) {
        refunded = units;
        return this;
    }

    /**
     * @param number of the case they are in
     */
    public LineFacts inCase(int units, String number) {
        inCase = units;
        caseNumber = number;
        return this;
    }

    public int getOrdered() {
        return ordered;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public boolean isDigital() {
        return digital;
    }

    public boolean isFinalSale() {
        return finalSale;
    }

    /** Units delivered; never more than ordered. */
    public int getDelivered() {
        return Math.min(ordered, delivered);
    }

    public boolean isComing() {
        return coming > 0;
    }

    public boolean isUnderWay() {
        return shipped > 0;
    }

    /** Whether some were delivered on a day that nobody knows. */
    public boolean isUndated() {
        return undated;
    }

    /** The latest known day of a delivery; null for none. */
    public LocalDate getLastDelivery() {
        return lastDelivery;
    }

    public int getReturned() {
        return returned;
    }

    /** Null if no unit is in a return. */
    public String getReturnNumber() {
        return returnNumber;
    }

    public int getRefunded() {
        return refunded;
    }

    public int getInCase() {
        return inCase;
    }

    /** Null if no unit is in another case. */
    public String getCaseNumber() {
        return caseNumber;
    }
}
