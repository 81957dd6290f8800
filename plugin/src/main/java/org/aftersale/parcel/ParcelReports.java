package org.aftersale.parcel;

/**
 * Takes what happened to parcels from a store's own code: the bean {@code aftersaleParcelReports}.
 * A report is never lost: also one that is refused is kept, with what became of it.
 */
public interface ParcelReports {

    /**
     * Takes a report. Sending it again, in any order and from any node, has no further effect.
     *
     * @return what became of it; refusals are answers, not exceptions
     */
    ReportAnswer record(ParcelReport report);
}
