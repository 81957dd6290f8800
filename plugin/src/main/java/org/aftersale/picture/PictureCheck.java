package org.aftersale.picture;

import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Determines the real type of a file by decoding it; its name and the submitted content type are
 * ignored. What decoding costs is known from the header and bounded before it begins.
 */
public final class PictureCheck {

    private static final int MAX_PIXELS = 25_000_000;

    /** Of the decoded picture: 25 million pixels of 8 bits and four channels. */
    private static final long MAX_BYTES = 100_000_000;

    /** A progressive JPEG usually has about ten; each is as much work as a whole picture. */
    private static final int MAX_SCANS = 100;

    /** The pixels kept while decoding: all are decoded, but memory is needed for these only. */
    private static final int KEPT_PIXELS = 1_000_000;

    private static final Map<String, String> TYPES = new HashMap<String, String>();

    static {
        TYPES.put("png", "image/png");
        TYPES.put("jpeg", "image/jpeg");
        TYPES.put("gif", "image/gif");
    }

    private final String contentType;

    private final int width;
    private final int height;
    private final byte[] content;

    private PictureCheck(String contentType, int width, int height, byte[] content) {
        this.contentType = contentType;
        this.width = width;
        this.height = height;
        this.content = content;
    }

    /** Null if the file is not a PNG, JPEG or GIF, is corrupt, or takes too much to decode. */
    public static PictureCheck of(byte[] bytes) {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in, bytes) : null;
        } catch (IOException | RuntimeException e) {
            // decoders throw any runtime exception on corrupt files
            return null;
        }
    }

    /** {@code image/png}, {@code image/jpeg} or {@code image/gif}. */
    public String getContentType() {
        return contentType;
    }

    /** As displayed, in pixels. */
    public int getWidth() {
        return width;
    }

    /** As displayed, in pixels. */
    public int getHeight() {
        return height;
    }

    /** The file {@linkplain PictureContent without metadata}. */
    public byte[] getContent() {
        return content.clone();
    }

    private static PictureCheck read(ImageReader reader, ImageInputStream in, byte[] bytes)
            throws IOException {
        try {
            String type = TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
            if (type == null) {
                return null;
            }
            byte[] content = PictureContent.withoutMetadata(type, bytes);
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean jpeg = type.equals("image/jpeg");
            if (isTooMuch(reader, width, height) || jpeg && JpegContent.scans(bytes) > MAX_SCANS) {
                return null;
            }
            reader.read(0, sparing(reader, (long) width * height));
            boolean turned = jpeg && ExifOrientation.isTurned(JpegContent.orientation(bytes));
            return new PictureCheck(
                    type, turned ? height : width, turned ? width : height, content);
        } finally {
            reader.dispose();
        }
    }

    private static boolean isTooMuch(ImageReader reader, int width, int height) throws IOException {
        long pixels = (long) width * height;
        return width < 1
                || height < 1
                || pixels > MAX_PIXELS
                || pixels * bitsPerPixel(reader) / 8 > MAX_BYTES;
    }

    private static int bitsPerPixel(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getImageTypes(0).next();
        SampleModel samples = type.getSampleModel();
        int bits = 0;
        for (int size : samples.getSampleSize()) {
            bits += size;
        }
        return bits;
    }

    private static ImageReadParam sparing(ImageReader reader, long pixels) {
        int step = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
        ImageReadParam sparing = reader.getDefaultReadParam();
        if (step > 1) {
            sparing.setSourceSubsampling(step, step, 0, 0);
        }
        return sparing;
    }
}
