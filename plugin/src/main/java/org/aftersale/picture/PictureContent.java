package org.aftersale.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A picture's file without what it says beside the picture: place, time, camera, author, comments,
 * previews, and whatever follows its end. The picture itself, its colours (ICC profile),
 * transparency and animation stay byte for byte.
 */
public final class PictureContent {

    private PictureContent() {}

    /**
     * @param contentType one of the types in {@link PictureCheck}
     * @return a new array; the same content if there was nothing to remove
     * @throws IOException if it does not follow its format
     */
    public static byte[] withoutMetadata(String contentType, byte[] bytes) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        Bytes in = new Bytes(bytes, !"image/gif".equals(contentType));
        switch (contentType) {
            case "image/png":
                PngContent.copy(in, kept);
                break;
            case "image/jpeg":
                JpegContent.copy(in, kept);
                break;
            case "image/gif":
                GifContent.copy(in, kept);
                break;
            default:
                throw new IOException("No such type: " + contentType);
        }
        return kept.toByteArray();
    }

    /** A position in a file; reading beyond its end is an {@link IOException}. */
    static final class Bytes {

        private final byte[] all;
        private final boolean bigEndian;
        private int at;

        Bytes(byte[] all, boolean bigEndian) {
            this.all = all;
            this.bigEndian = bigEndian;
        }

        int at() {
            return at;
        }

        boolean atEnd() {
            return at >= all.length;
        }

        int peek(int ahead) {
            return at + ahead < all.length ? all[at + ahead] & 0xFF : -1;
        }

        int read() throws IOException {
            skip(1);
            return all[at - 1] & 0xFF;
        }

        int readShort() throws IOException {
            int first = read();
            int second = read();
            return bigEndian ? first << 8 | second : second << 8 | first;
        }

        /** Of four bytes; negative if it is above two billion. */
        int readInt() throws IOException {
            int first = readShort();
            int second = readShort();
            return bigEndian ? first << 16 | second : second << 16 | first;
        }

        void skip(int length) throws IOException {
            if (length < 0 || length > all.length - at) {
                throw new IOException("The file is cut off");
            }
            at += length;
        }

        /** Whether the bytes from that position are this text. */
        boolean says(int from, String text) {
            if (from < 0 || text.length() > all.length - from) {
                return false;
            }
            for (int i = 0; i < text.length(); i++) {
                if ((all[from + i] & 0xFF) != text.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** Writes the bytes from that position up to the present one. */
        void copyFrom(int from, ByteArrayOutputStream out) {
            out.write(all, from, at - from);
        }

        /** Another reader of a part of the file. */
        Bytes part(int from, int length, boolean partBigEndian) {
            byte[] part = new byte[length];
            System.arraycopy(all, from, part, 0, length);
            return new Bytes(part, partBigEndian);
        }
    }
}
