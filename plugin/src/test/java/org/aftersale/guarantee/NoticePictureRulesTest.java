package org.aftersale.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.aftersale.picture.PictureTurns;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticePictureRulesTest {

    private final PictureTurns turns = new PictureTurns();

    private String refusal(String name, byte[] bytes) {
        InvalidInputException refused =
                catchThrowableOfType(
                        () -> NoticePictureRules.check(name, bytes, turns),
                        InvalidInputException.class);
        assertThat(refused).as("was refused").isNotNull();
        return refused.getErrors().asMap().get("picture").get(0).getCode();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "notice.png, <html><script>x()</script></html>, kind",
        "notice.png, GIF89a<script>x()</script>, kind",
        "notice.svg, <svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>, svg",
        "notice.png, <?xml version='1.0'?><!-- x --><svg onload='x()'/>, svg",
        "notice.png, <html><svg/></html>, kind",
        "notice.png, %PDF-1.7, pdf"
    })
    void refusesWhatIsNoPictureByItsContent(String name, String content, String code) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(name, bytes)).isEqualTo("aftersale.error.guarantee." + code);
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThat(refusal("n.png", null)).isEqualTo("aftersale.error.guarantee.none");
        assertThat(refusal("n.png", new byte[0])).isEqualTo("aftersale.error.guarantee.none");
        assertThat(refusal("n.png", new byte[GuaranteeNoticeDesk.MAX_BYTES + 1]))
                .isEqualTo("aftersale.error.guarantee.large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void refusesOtherPictures(String format) throws IOException {
        assertThat(refusal("n.png", picture(format))).isEqualTo("aftersale.error.guarantee.kind");
    }

    @Test
    void refusesAPictureThatIsCutOff() throws IOException {
        byte[] png = picture("png");
        byte[] cut = java.util.Arrays.copyOf(png, png.length / 2);
        assertThat(refusal("n.png", cut)).isEqualTo("aftersale.error.guarantee.kind");
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpeg, image/jpeg"})
    void keepsEveryByteOfAPictureAndTheNameWithoutItsFolders(String format, String type)
            throws IOException {
        byte[] bytes = picture(format);
        GuaranteeNoticeRecord row =
                NoticePictureRules.check("C:\\..\\../etc/<b>.html", bytes, turns);
        assertThat(row.contentType).isEqualTo(type);
        assertThat(row.width).isEqualTo(30);
        assertThat(row.height).isEqualTo(20);
        assertThat(row.byteCount).isEqualTo(bytes.length);
        assertThat(Base64.getDecoder().decode(row.content)).isEqualTo(bytes);
        assertThat(row.contentHash).isEqualTo(Sha256.hex(bytes)).hasSize(64);
        assertThat(row.fileName).isEqualTo("<b>.html");
    }

    @Test
    void keepsWhatFollowsThePictureToo() throws IOException {
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(picture("png"));
        more.write("<script>x()</script>".getBytes(StandardCharsets.US_ASCII));
        GuaranteeNoticeRecord row = NoticePictureRules.check(null, more.toByteArray(), turns);
        assertThat(Base64.getDecoder().decode(row.content)).isEqualTo(more.toByteArray());
        assertThat(row.fileName).isEmpty();
    }
}
