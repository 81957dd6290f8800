package org.aftersale.picture;

import java.io.IOException;
import org.aftersale.picture.PictureContent.Bytes;

/** The one value of a JPEG's EXIF data that its readers need: which side is up, 1 to 8. */
final class ExifOrientation {

    /** The size of {@link #segment} in bytes. */
    static final int SEGMENT_LENGTH = 36;

    private static final int APPLICATION_1 = 0xE1;
    private static final String NAME = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private ExifOrientation() {}

    /**
     * @param from where the segment's length is; the reader is at the segment's end
     * @return 1 if the segment does not say
     */
    static int of(int marker, int from, Bytes in) {
        if (marker != APPLICATION_1 || !in.says(from + 2, NAME)) {
            return UPRIGHT;
        }
        int start = from + 2 + NAME.length();
        boolean bigEndian = in.says(start, "MM");
        try {
            Bytes exif = in.part(start, in.at() - start, bigEndian);
            exif.skip(4);
            exif.skip(exif.readInt() - 8);
            for (int left = exif.readShort(); left > 0; left--) {
                if (exif.readShort() == TAG) {
                    exif.skip(6);
                    int orientation = exif.readShort();
                    return orientation > LAST || orientation < UPRIGHT ? UPRIGHT : orientation;
                }
                exif.skip(10);
            }
        } catch (IOException | RuntimeException broken) {
            // as a browser would show it
        }
        return UPRIGHT;
    }

    /** Whether it turns the picture by a quarter, which exchanges width and height. */
    static boolean isTurned(int orientation) {
        return orientation > 4;
    }

    /** A whole segment, marker included, that says nothing but the orientation. */
    static byte[] segment(int orientation) {
        byte[] segment = new byte[SEGMENT_LENGTH];
        int[] known = {
            0xFF,
            APPLICATION_1,
            0,
            SEGMENT_LENGTH - 2,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            orientation
        };
        for (int i = 0; i < known.length; i++) {
            segment[i] = (byte) known[i];
        }
        return segment;
    }
}
