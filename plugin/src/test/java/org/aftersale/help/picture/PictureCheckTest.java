package org.aftersale.help.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        assertThat(check.contentType).isEqualTo(type);
        assertThat(check.width).isEqualTo(30);
        assertThat(check.height).isEqualTo(20);
    }
}
