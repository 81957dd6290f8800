package org.aftersale.help.editing;

/** The settings that all languages of an article share, as submitted. */
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
     * @param owner the id of a staff member; empty for none
     * @param review a date such as 2026-11-22; empty for none
     * @param from the first day on which customers see it; empty for immediately
     * @param until the last day on which customers see it; empty for no end
     * @param featured its position among the popular questions, from 1; empty for none
     * @param related slugs, one per line
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

    /** Equal for two forms with equal values. */
    public String fingerprint() {
        String all = String.join("\u0001", category, owner, review, from, until, featured, related);
        return Integer.toHexString(all.hashCode());
    }
}
