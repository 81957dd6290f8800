package org.aftersale.help.editing;

/** What all languages of an article share, as its form writes it. */
public final class ArticleSettingsForm {

    public static final ArticleSettingsForm EMPTY =
            new ArticleSettingsForm("", "", "", "", "", "", "");

    private final String category;
    private final String owner;
    private final String review;
    private final String from;
    private final String until;
    private final String featured;
    private final String related;

    /**
     * @param category its id; empty for none
     * @param owner the id of a member of staff; empty for nobody
     * @param review a day such as 2026-11-22; empty for never
     * @param from the first day on which customers see it; empty: at once
     * @param until the last day on which they do; empty: for good
     * @param featured its place on the first page, from 1; empty for none
     * @param related slugs, one a line
     */
    public ArticleSettingsForm(
            String category,
            String owner,
            String review,
            String from,
            String until,
            String featured,
            String related) {
        this.category = category;
        this.owner = owner;
        this.review = review;
        this.from = from;
        this.until = until;
        this.featured = featured;
        this.related = related;
    }

    public String getCategory() {
        return category;
    }

    public String getOwner() {
        return owner;
    }

    public String getReview() {
        return review;
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }

    public String getFeatured() {
        return featured;
    }

    public String getRelated() {
        return related;
    }

    /** The same for two forms that say the same. */
    public String fingerprint() {
        String all = String.join("\u0001", category, owner, review, from, until, featured, related);
        return Integer.toHexString(all.hashCode());
    }
}
