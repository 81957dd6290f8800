package org.aftersale.guarantee;

/** The bytes of a picture, exactly as they were uploaded. */
public final class NoticePicture {

    private final String contentType;
    private final byte[] bytes;

    NoticePicture(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String getContentType() {
        return contentType;
    }

    public byte[] getBytes() {
        return bytes.clone();
    }
}
