package org.aftersale.help.search;

/** A search request. */
public final class SearchQuestion {

    private final String text;
    private final String language;
    private final int offset;
    private final int limit;
    private final boolean explained;

    private SearchQuestion(String text, String language, int offset, int limit, boolean explained) {
        this.text = text;
        this.language = language;
        this.offset = offset;
        this.limit = limit;
        this.explained = explained;
    }

    /**
     * @param text as typed; null is treated as empty
     * @param language of the reader, without a country, such as {@code pl}; articles missing in it
     *     are found in the help's first language
     * @param limit the maximum number of articles
     */
    public static SearchQuestion of(String text, String language, int limit) {
        return new SearchQuestion(text == null ? "" : text, language, 0, limit, false);
    }

    /** The same request, skipping that many articles. */
    public SearchQuestion after(int articles) {
        return new SearchQuestion(text, language, articles, limit, explained);
    }

    /** The same request, with ranking explanations. */
    public SearchQuestion explained() {
        return new SearchQuestion(text, language, offset, limit, true);
    }

    public String getText() {
        return text;
    }

    public String getLanguage() {
        return language;
    }

    public int getOffset() {
        return offset;
    }

    public int getLimit() {
        return limit;
    }

    public boolean isExplained() {
        return explained;
    }
}
