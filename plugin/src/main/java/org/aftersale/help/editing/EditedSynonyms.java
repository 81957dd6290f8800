package org.aftersale.help.editing;

/** The synonyms of one language as staff edit them. */
public final class EditedSynonyms {

    /** What {@link #getVersion()} says of the built-in ones. */
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
     * One group a line, its words separated by commas; in {@code a, b => c} the left finds the
     * right only. A line that begins with # is a remark.
     */
    public String getGroups() {
        return groups;
    }

    /** What a form posts back; {@link #BUILT_IN} while nobody has changed them. */
    public long getVersion() {
        return version;
    }

    /** Null while nobody has changed them. */
    public String getUpdatedBy() {
        return updatedBy;
    }

    /** Epoch milliseconds; 0 while nobody has changed them. */
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
