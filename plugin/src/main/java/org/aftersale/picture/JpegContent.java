package org.aftersale.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.aftersale.picture.PictureContent.Bytes;

/**
 * Copies the segments of a JPEG that belong to the picture. Of the EXIF data only the orientation
 * is kept, in a segment of its own: without it, pictures from a phone would lie on their side.
 */
final class JpegContent {

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int JFIF_LENGTH = 16;
    private static final int ICC = 0xE2;
    private static final int ADOBE = 0xEE;

    private JpegContent() {}

    static void copy(Bytes in, ByteArrayOutputStream out) throws IOException {
        if (marker(in) != START) {
            throw new IOException("No JPEG");
        }
        out.write(MARKER);
        out.write(START);
        boolean oriented = false;
        while (true) {
            int marker = marker(in);
            if (marker == END) {
                out.write(MARKER);
                out.write(END);
                return;
            }
            int from = in.at();
            if (!isBare(marker)) {
                in.skip(in.readShort() - 2);
            }
            int orientation = oriented ? 1 : ExifOrientation.of(marker, from, in);
            if (orientation > 1) {
                out.write(ExifOrientation.segment(orientation), 0, ExifOrientation.SEGMENT_LENGTH);
                oriented = true;
            }
            if (belongs(marker, from, in)) {
                if (marker == SCAN) {
                    skipScan(in);
                }
                out.write(MARKER);
                out.write(marker);
                in.copyFrom(from, out);
            } else if (marker == FIRST_APPLICATION && in.says(from + 2, "JFIF\0")) {
                copyWithoutPreview(from, in, out);
            }
        }
    }

    /** The size of a pixel; a width and height of 0 for the preview. */
    private static void copyWithoutPreview(int from, Bytes in, ByteArrayOutputStream out)
            throws IOException {
        Bytes jfif = in.part(from + 2, in.at() - from - 2, true);
        jfif.skip(JFIF_LENGTH - 4);
        out.write(MARKER);
        out.write(FIRST_APPLICATION);
        out.write(0);
        out.write(JFIF_LENGTH);
        jfif.copyFrom(0, out);
        out.write(0);
        out.write(0);
    }

    /** The orientation, 1 to 8; 1 if the picture does not say. */
    static int orientation(byte[] jpeg) {
        try {
            Bytes in = new Bytes(jpeg, true);
            for (int marker = marker(in); marker != SCAN && marker != END; marker = marker(in)) {
                int from = in.at();
                if (!isBare(marker)) {
                    in.skip(in.readShort() - 2);
                }
                int orientation = ExifOrientation.of(marker, from, in);
                if (orientation > 1) {
                    return orientation;
                }
            }
        } catch (IOException broken) {
            // as a browser would show it
        }
        return 1;
    }

    /** How often a decoder would have to go over the whole picture. */
    static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 0; i + 1 < jpeg.length; i++) {
            if ((jpeg[i] & 0xFF) == MARKER && (jpeg[i + 1] & 0xFF) == SCAN) {
                scans++;
            }
        }
        return scans;
    }

    /** Any number of fill bytes may precede a marker. */
    private static int marker(Bytes in) throws IOException {
        if (in.read() != MARKER) {
            throw new IOException("No marker");
        }
        int marker = in.read();
        while (marker == MARKER) {
            marker = in.read();
        }
        return marker;
    }

    /** Without a length: restarts, and the start and end of the picture. */
    private static boolean isBare(int marker) {
        return marker >= 0xD0 && marker <= END || marker == 0x01;
    }

    private static boolean belongs(int marker, int from, Bytes in) {
        if (marker == ICC) {
            return in.says(from + 2, "ICC_PROFILE\0");
        }
        if (marker == ADOBE) {
            // says how the colours are encoded
            return in.says(from + 2, "Adobe");
        }
        return marker != COMMENT && (marker < FIRST_APPLICATION || marker > LAST_APPLICATION);
    }

    /** Up to the next marker that is not part of the coded data. */
    private static void skipScan(Bytes in) throws IOException {
        while (in.peek(0) != MARKER || !isMarker(in.peek(1))) {
            in.skip(1);
        }
    }

    private static boolean isMarker(int next) {
        return next > 0x01 && next != MARKER && (next < 0xD0 || next > 0xD7);
    }
}
