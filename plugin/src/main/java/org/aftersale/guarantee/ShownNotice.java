package org.aftersale.guarantee;

/** The notice as a page shows it: the picture unchanged, its words and the official page beside. */
public final class ShownNotice {

    private final String language;
    private final String path;
    private final int width;
    private final int height;
    private final String altText;
    private final String link;
    private final String linkText;

    public ShownNotice(GuaranteeNotice notice, String altText, String link, String linkText) {
        this.language = notice.getLanguage();
        this.path = GuaranteeNotices.PATH + notice.getContentHash();
        this.width = notice.getWidth();
        this.height = notice.getHeight();
        this.altText = altText;
        this.link = link;
        this.linkText = linkText;
    }

    /** Of the picture and the texts, which need not be the page's. */
    public String getLanguage() {
        return language;
    }

    /** The picture's address within the shop. */
    public String getPath() {
        return path;
    }

    /** Pixels. */
    public int getWidth() {
        return width;
    }

    /** Pixels. */
    public int getHeight() {
        return height;
    }

    /** What the picture says, for whoever does not see it. */
    public String getAltText() {
        return altText;
    }

    /** The official page about the legal guarantee. */
    public String getLink() {
        return link;
    }

    public String getLinkText() {
        return linkText;
    }
}
