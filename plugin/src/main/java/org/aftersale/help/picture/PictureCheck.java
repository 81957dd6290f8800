package org.aftersale.help.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Determines the real type of a file by decoding it; its name and the submitted content type are
 * ignored.
 */
final class PictureCheck {

    private static final int MAX_PIXELS = 25_000_000;
    private static final Map<String, String> TYPES = new HashMap<String, String>();

    static {
        TYPES.put("png", "image/png");
        TYPES.put("jpeg", "image/jpeg");
        TYPES.put("gif", "image/gif");
    }

    final String contentType;
    final int width;
    final int height;

    private PictureCheck(String contentType, int width, int height) {
        this.contentType = contentType;
        this.width = width;
        this.height = height;
    }

    /** Null if the file is not a PNG, JPEG or GIF, is corrupt, or would need too much memory. */
    static PictureCheck of(byte[] bytes) {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : null;
        } catch (IOException | RuntimeException e) {
            // decoders throw any runtime exception on corrupt files
            return null;
        }
    }

    private static PictureCheck read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            String type = TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
            if (type == null) {
                return null;
            }
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || (long) width * height > MAX_PIXELS) {
                return null;
            }
            reader.read(0);
            return new PictureCheck(type, width, height);
        } finally {
            reader.dispose();
        }
    }
}
