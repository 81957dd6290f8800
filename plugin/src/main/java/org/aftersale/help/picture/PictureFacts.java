package org.aftersale.help.picture;

/** What is known of a picture beside its bytes. */
public final class PictureFacts {

    private final String key;
    private final String fileName;
    private final int width;
    private final int height;
    private final int byteCount;
    private final String authorName;
    private final long createdAt;

    /** Hibernate calls it with what a query selects. */
    public PictureFacts(
            String key,
            String fileName,
            int width,
            int height,
            int byteCount,
            String authorName,
            long createdAt) {
        this.key = key;
        this.fileName = fileName;
        this.width = width;
        this.height = height;
        this.byteCount = byteCount;
        this.authorName = authorName;
        this.createdAt = createdAt;
    }

    public String getKey() {
        return key;
    }

    /** As it was called where it came from: text, never an address. */
    public String getFileName() {
        return fileName;
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

    public String getAuthorName() {
        return authorName;
    }

    /** Epoch milliseconds. */
    public long getCreatedAt() {
        return createdAt;
    }
}
