package org.aftersale.help.insight;

/** A question that several readers asked in the same words. */
public final class AskedQuestion {

    private final String question;
    private final String language;
    private final long count;
    private final long latest;

    AskedQuestion(String question, String language, long count, long latest) {
        this.question = question;
        this.language = language;
        this.count = count;
        this.latest = latest;
    }

    /** In lower case, masked as in the log. */
    public String getQuestion() {
        return question;
    }

    public String getLanguage() {
        return language;
    }

    public long getCount() {
        return count;
    }

    /** Epoch milliseconds of the last time it was asked. */
    public long getLatest() {
        return latest;
    }
}
