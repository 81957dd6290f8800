package org.aftersale.help.article;

/** The content of an article in one language. */
public final class ArticleContent {

    /** No content. */
    public static final ArticleContent NONE = new ArticleContent("", "", "", "");

    private final String title;
    private final String summary;
    private final String body;
    private final String keywords;

    /**
     * @param title plain text
     * @param summary the short answer as plain text; empty for none
     * @param body HTML with placeholders; sanitized on save
     * @param keywords comma-separated words and phrases that readers use; empty for none
     */
    public ArticleContent(String title, String summary, String body, String keywords) {
        this.title = title;
        this.summary = summary;
        this.body = body;
        this.keywords = keywords;
    }

    public static ArticleContent of(ArticleVersion version) {
        return new ArticleContent(
                version.getTitle(), version.getSummary(), version.getBody(), version.getKeywords());
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public String getBody() {
        return body;
    }

    public String getKeywords() {
        return keywords;
    }

    public boolean sameAs(ArticleContent other) {
        return title.equals(other.title)
                && summary.equals(other.summary)
                && body.equals(other.body)
                && keywords.equals(other.keywords);
    }
}
