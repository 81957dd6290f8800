package org.aftersale.help.picture;

/** Metadata of a picture. */
public final class PictureFacts {

    private final String key;
    private final String fileName;
    private final int width;
    private final int height;
    private final int byteCount;
    private final String authorName;
    private final long createdAt;

    /** Called by Hibernate with the columns of a query. */
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

    /** The original file name: to be displayed as text, never used as a path. */
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
