package org.aftersale.help.search;

/** What somebody asks of the help. */
public final class SearchQuestion {

    private final String text;
    private final String language;
    private final int offset;
    private final int most;
    private final boolean explained;

    private SearchQuestion(String text, String language, int offset, int most, boolean explained) {
        this.text = text;
        this.language = language;
        this.offset = offset;
        this.most = most;
        this.explained = explained;
    }

    /**
     * @param text whatever was typed; null reads as nothing
     * @param language of the reader, without a country, such as {@code pl}; articles that are not
     *     in it are found in the help's first language
     * @param most how many articles to name
     */
    public static SearchQuestion of(String text, String language, int most) {
        return new SearchQuestion(text == null ? "" : text, language, 0, most, false);
    }

    /** The same, beginning after so many articles. */
    public SearchQuestion after(int articles) {
        return new SearchQuestion(text, language, articles, most, explained);
    }

    /** The same, with the reasons of each place. */
    public SearchQuestion explained() {
        return new SearchQuestion(text, language, offset, most, true);
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

    public int getMost() {
        return most;
    }

    public boolean isExplained() {
        return explained;
    }
}
