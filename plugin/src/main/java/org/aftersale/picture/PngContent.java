package org.aftersale.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.aftersale.picture.PictureContent.Bytes;

/** Copies the chunks of a PNG that belong to the picture; text, time and EXIF chunks are others. */
final class PngContent {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;

    private static final Set<String> PICTURE =
            new HashSet<>(
                    Arrays.asList(
                            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "pHYs", "sBIT", "cHRM",
                            "gAMA", "iCCP", "sRGB", "cICP", "acTL", "fcTL", "fdAT"));

    private PngContent() {}

    static void copy(Bytes in, ByteArrayOutputStream out) throws IOException {
        in.skip(SIGNATURE);
        in.copyFrom(0, out);
        boolean end = false;
        while (!end) {
            int from = in.at();
            int length = in.readInt();
            int name = in.at();
            in.skip(4);
            in.skip(length);
            in.skip(CHECKSUM);
            end = in.says(name, "IEND");
            if (PICTURE.stream().anyMatch(known -> in.says(name, known))) {
                in.copyFrom(from, out);
            }
        }
    }
}
