package org.aftersale.help.editing;

/** The synonyms of one language as staff edit them. */
public final class EditedSynonyms {

    /** {@link #getVersion()} of the built-in synonyms. */
    public static final long BUILT_IN = -1;

    private final String language;
    private final String groups;
    private final long version;
    private final String updatedBy;
    private final long updatedAt;

    EditedSynonyms(String language, String groups, long version, String updatedBy, long updatedAt) {
        this.language = language;
        this.groups = groups;
        this.version = version;
        this.updatedBy = updatedBy;
        this.updatedAt = updatedAt;
    }

    public String getLanguage() {
        return language;
    }

    /**
     * One group per line, its words separated by commas; in {@code a, b => c} the words on the left
     * match those on the right, but not vice versa. Lines that start with # are comments.
     */
    public String getGroups() {
        return groups;
    }

    /**
     * Optimistic lock version, submitted with the form; {@link #BUILT_IN} if they were never
     * changed.
     */
    public long getVersion() {
        return version;
    }

    /** Null if they were never changed. */
    public String getUpdatedBy() {
        return updatedBy;
    }

    /** Epoch milliseconds; 0 if they were never changed. */
    public long getUpdatedAt() {
        return updatedAt;
    }

    public long getGroupCount() {
        return SynonymRules.groups(groups).count();
    }

    public long getWordCount() {
        return SynonymRules.groups(groups).mapToLong(line -> line.split(",|=>").length).sum();
    }
}
