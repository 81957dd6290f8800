package org.aftersale.guarantee;

/** The notice in one language, without the bytes of its picture. */
public final class GuaranteeNotice {

    private final long id;
    private final String language;
    private final String fileName;
    private final String contentHash;
    private final int width;
    private final int height;
    private final int byteCount;
    private final String altText;
    private final String link;
    private final String savedBy;
    private final long savedAt;
    private final String endedBy;
    private final Long endedAt;

    /** Called by Hibernate with the columns of a query. */
    public GuaranteeNotice(
            long id,
            String language,
            String fileName,
            String contentHash,
            int width,
            int height,
            int byteCount,
            String altText,
            String link,
            String savedBy,
            long savedAt,
            String endedBy,
            Long endedAt) {
        this.id = id;
        this.language = language;
        this.fileName = fileName;
        this.contentHash = contentHash;
        this.width = width;
        this.height = height;
        this.byteCount = byteCount;
        this.altText = altText;
        this.link = link;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
        this.endedBy = endedBy;
        this.endedAt = endedAt;
    }

    public long getId() {
        return id;
    }

    /** ISO 639-1, lower case. */
    public String getLanguage() {
        return language;
    }

    /** As it was called when it was uploaded: to be displayed as text, never used as a path. */
    public String getFileName() {
        return fileName;
    }

    /** SHA-256 of the picture, 64 hexadecimal digits: the last part of its address. */
    public String getContentHash() {
        return contentHash;
    }

    /** Pixels. */
    public int getWidth() {
        return width;
    }

    /** Pixels. */
    public int getHeight() {
        return height;
    }

    public int getByteCount() {
        return byteCount;
    }

    /** Null for the text that comes with the module. */
    public String getAltText() {
        return altText;
    }

    /** Null for the address that comes with the module. */
    public String getLink() {
        return link;
    }

    public String getSavedBy() {
        return savedBy;
    }

    /** Epoch milliseconds. */
    public long getSavedAt() {
        return savedAt;
    }

    /** Null while it is shown. */
    public String getEndedBy() {
        return endedBy;
    }

    /** Epoch milliseconds; null while it is shown. */
    public Long getEndedAt() {
        return endedAt;
    }
}
