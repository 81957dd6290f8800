package org.aftersale.parcel;

/** The answer to one report. */
public final class ReportAnswer {

    private final String key;
    private final ReportVerdict verdict;
    private final ReportVerdict first;

    private ReportAnswer(String key, ReportVerdict verdict, ReportVerdict first) {
        this.key = key;
        this.verdict = verdict;
        this.first = first;
    }

    static ReportAnswer of(String key, ReportVerdict verdict) {
        return new ReportAnswer(key, verdict, null);
    }

    /**
     * @param first the answer it got the first time
     */
    static ReportAnswer repeated(String key, ReportVerdict first) {
        return new ReportAnswer(key, ReportVerdict.REPEATED, first);
    }

    /** The report's idempotency key. */
    public String getKey() {
        return key;
    }

    public ReportVerdict getVerdict() {
        return verdict;
    }

    /** What became of it the first time; null unless it is repeated. */
    public ReportVerdict getFirst() {
        return first;
    }
}
