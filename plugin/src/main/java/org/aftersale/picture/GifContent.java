package org.aftersale.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.aftersale.picture.PictureContent.Bytes;

/** Copies the blocks of a GIF that belong to the picture; comments and XMP are others. */
final class GifContent {

    private static final int HEADER = 6;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;

    private GifContent() {}

    static void copy(Bytes in, ByteArrayOutputStream out) throws IOException {
        in.skip(HEADER);
        in.skip(4);
        int flags = in.read();
        in.skip(2);
        in.skip(colours(flags));
        in.copyFrom(0, out);
        while (true) {
            int from = in.at();
            switch (in.read()) {
                case END:
                    in.copyFrom(from, out);
                    return;
                case IMAGE:
                    in.skip(8);
                    in.skip(colours(in.read()));
                    in.skip(1);
                    skipBlocks(in);
                    in.copyFrom(from, out);
                    break;
                case EXTENSION:
                    boolean belongs = belongs(in);
                    skipBlocks(in);
                    if (belongs) {
                        in.copyFrom(from, out);
                    }
                    break;
                default:
                    throw new IOException("No GIF block");
            }
        }
    }

    /** Timing and transparency, repetition, and colours. */
    private static boolean belongs(Bytes in) throws IOException {
        int label = in.read();
        if (label == APPLICATION) {
            int name = in.at() + 1;
            return in.says(name, "NETSCAPE2.0")
                    || in.says(name, "ANIMEXTS1.0")
                    || in.says(name, "ICCRGBG1012");
        }
        return label == GRAPHIC_CONTROL;
    }

    /** The size of a colour table in bytes. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static void skipBlocks(Bytes in) throws IOException {
        for (int length = in.read(); length > 0; length = in.read()) {
            in.skip(length);
        }
    }
}
