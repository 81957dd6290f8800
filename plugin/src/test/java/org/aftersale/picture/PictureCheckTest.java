package org.aftersale.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCheckTest {

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>",
                "<html><script>x()</script></html>",
                "GIF89a<script>x()</script>",
                "\u0089PNG\r\n\u001a\n"
            })
    void rejectsOtherFiles(String content) {
        assertThat(PictureCheck.of(content.getBytes(StandardCharsets.ISO_8859_1))).isNull();
    }

    @Test
    void rejectsUnsupportedBrokenAndOversizedPictures() throws IOException {
        assertThat(PictureCheck.of(picture("bmp", 4, 4))).isNull();
        byte[] png = picture("png", 400, 400);
        assertThat(PictureCheck.of(Arrays.copyOf(png, png.length / 2))).isNull();
        byte[] vast = picture("png", 10, 10);
        // the width in the header: 100,000 pixels
        vast[17] = 0x01;
        vast[18] = (byte) 0x86;
        vast[19] = (byte) 0xA0;
        assertThat(PictureCheck.of(vast)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"png,image/png", "jpg,image/jpeg", "gif,image/gif"})
    void detectsTheTypeFromTheContent(String format, String type) throws IOException {
        PictureCheck check = PictureCheck.of(picture(format, 30, 20));
        assertThat(check.getContentType()).isEqualTo(type);
        assertThat(check.getWidth()).isEqualTo(30);
        assertThat(check.getHeight()).isEqualTo(20);
    }

    @Test
    void rejectsWhatWouldTakeTooMuchToDecodeBeforeDecodingIt() throws IOException {
        assertThat(PictureCheck.of(deep(4999, 4999))).isNull();
        byte[] jpeg = picture("jpg", 20, 20);
        byte[] scans = new byte[jpeg.length + 204];
        System.arraycopy(jpeg, 0, scans, 0, jpeg.length);
        for (int i = jpeg.length; i < scans.length; i += 2) {
            scans[i] = (byte) 0xFF;
            scans[i + 1] = (byte) 0xDA;
        }
        assertThat(PictureCheck.of(scans)).isNull();
    }

    @Test
    void decodesALargePictureInLittleMemory() throws IOException {
        byte[] large = deep(3000, 2000);
        assertThat(PictureCheck.of(large).getWidth()).isEqualTo(3000);
    }

    /** A picture of one colour with 16 bits in each of four channels. */
    private static byte[] deep(int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {16, 6, 0, 0, 0});
        chunk(file, "IHDR", header.toByteArray());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[1 + width * 8];
            for (int y = 0; y < height; y++) {
                rows.write(row);
            }
        }
        chunk(file, "IDAT", packed.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] data)
            throws IOException {
        byte[] named =
                (name + new String(data, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(named);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(data.length);
        out.write(named);
        out.writeInt((int) sum.getValue());
    }
}
