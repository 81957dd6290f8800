package org.aftersale.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureContentTest {

    private static final String SECRET = "52.2297 N, 21.0122 E";

    private static byte[] picture(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, type);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, (x * 6) << 16 | (y * 8) << 8 | x * y % 256 | y * 8 << 24);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] inserted(byte[] file, int at, byte[] part) {
        byte[] all = Arrays.copyOf(file, file.length + part.length);
        System.arraycopy(part, 0, all, at, part.length);
        System.arraycopy(file, at, all, at + part.length, file.length - at);
        return all;
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] chunk(String name, byte[] data) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(text(name));
        sum.update(data);
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(chunk);
        out.writeInt(data.length);
        out.write(text(name));
        out.write(data);
        out.writeInt((int) sum.getValue());
        return chunk.toByteArray();
    }

    private static byte[] segment(int marker, byte[] data) throws IOException {
        int length = data.length + 2;
        return join(bytes(0xFF, marker, length >> 8, length & 0xFF), data);
    }

    private static byte[] exif(int orientation, boolean bigEndian) throws IOException {
        byte[] entry =
                bigEndian
                        ? bytes(0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0)
                        : bytes(1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0);
        byte[] head =
                bigEndian ? bytes('M', 'M', 0, 42, 0, 0, 0, 8) : bytes('I', 'I', 42, 0, 8, 0, 0, 0);
        return join(text("Exif\0\0"), head, entry, text(SECRET));
    }

    private static byte[] cleaned(String type, byte[] file) throws IOException {
        byte[] clean = PictureContent.withoutMetadata(type, file);
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        assertThat(PictureContent.withoutMetadata(type, clean)).isEqualTo(clean);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(file));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(clean));
        for (int x = 0; x < before.getWidth(); x++) {
            for (int y = 0; y < before.getHeight(); y++) {
                assertThat(after.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
            }
        }
        return clean;
    }

    @Test
    void removesEverySegmentOfAJpegThatIsNotThePicture() throws IOException {
        byte[] plain = picture("jpg", BufferedImage.TYPE_INT_RGB);
        byte[] extra =
                join(
                        segment(0xE1, exif(1, true)),
                        segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>")),
                        segment(0xED, text("Photoshop 3.0\0" + SECRET)),
                        segment(0xE2, text("MPF\0" + SECRET)),
                        segment(0xFE, text(SECRET)));
        byte[] clean = cleaned("image/jpeg", join(inserted(plain, 2, extra), text(SECRET)));
        assertThat(clean).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsWhichSideOfAJpegIsUp(boolean bigEndian) throws IOException {
        byte[] plain = picture("jpg", BufferedImage.TYPE_INT_RGB);
        byte[] phone = inserted(plain, 2, segment(0xE1, exif(6, bigEndian)));
        byte[] clean = cleaned("image/jpeg", phone);
        assertThat(JpegContent.orientation(clean)).isEqualTo(6);
        PictureCheck check = PictureCheck.of(phone);
        assertThat(check.getContent()).isEqualTo(clean);
        assertThat(check.getWidth()).isEqualTo(30);
        assertThat(check.getHeight()).isEqualTo(40);
    }

    @Test
    void keepsTheColoursOfAJpeg() throws IOException {
        byte[] plain = picture("jpg", BufferedImage.TYPE_INT_RGB);
        byte[] colours = segment(0xE2, text("ICC_PROFILE\0\1\1colours"));
        assertThat(cleaned("image/jpeg", inserted(plain, 2, colours))).containsSequence(colours);
    }

    @Test
    void removesEveryChunkOfAPngThatIsNotThePicture() throws IOException {
        byte[] plain = picture("png", BufferedImage.TYPE_INT_ARGB);
        byte[] extra =
                join(
                        chunk("tEXt", text("Comment\0" + SECRET)),
                        chunk("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
                        chunk("eXIf", exif(1, true)),
                        chunk("tIME", bytes(7, 0xEA, 11, 30, 12, 0, 0)),
                        chunk("teSt", text(SECRET)));
        byte[] file = join(inserted(plain, 33, extra), text(SECRET));
        assertThat(cleaned("image/png", file)).isEqualTo(plain);
    }

    @Test
    void keepsAnimationTransparencyAndColoursOfAPng() throws IOException {
        byte[] plain = picture("png", BufferedImage.TYPE_INT_ARGB);
        byte[] animation =
                join(
                        chunk("gAMA", bytes(0, 0, 0xB1, 0x8F)),
                        chunk("acTL", bytes(0, 0, 0, 1, 0, 0, 0, 0)),
                        chunk("fcTL", new byte[26]));
        byte[] file = inserted(plain, 33, animation);
        assertThat(PictureContent.withoutMetadata("image/png", file)).isEqualTo(file);
    }

    @Test
    void removesEveryBlockOfAGifThatIsNotThePicture() throws IOException {
        byte[] plain = picture("gif", BufferedImage.TYPE_INT_RGB);
        byte[] comment = join(bytes(0x21, 0xFE, SECRET.length()), text(SECRET), bytes(0));
        byte[] xmp =
                join(
                        bytes(0x21, 0xFF, 11),
                        text("XMP DataXMP"),
                        bytes(SECRET.length()),
                        text(SECRET),
                        bytes(0));
        byte[] repeat = join(bytes(0x21, 0xFF, 11), text("NETSCAPE2.0"), bytes(3, 1, 0, 0, 0));
        int trailer = plain.length - 1;
        byte[] file = join(inserted(plain, trailer, join(comment, repeat, xmp)), text(SECRET));
        assertThat(cleaned("image/gif", file)).isEqualTo(inserted(plain, trailer, repeat));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void refusesAFileThatIsCutOffWhereverItIs(String format) throws IOException {
        byte[] file = picture(format, BufferedImage.TYPE_INT_RGB);
        String type = "image/" + (format.equals("jpg") ? "jpeg" : format);
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> PictureContent.withoutMetadata(type, cut))
                    .isInstanceOf(IOException.class);
        }
    }
}
