package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guarantee notice: uploaded by staff, shown unchanged where the law asks for it. */
class GuaranteeE2E extends Browsing {

    private static final String DESK = "/admin/aftersale/settings/guarantee-notice/pictures";
    private static final String PRODUCT = "/table/stoneware-mug";
    private static final String FORM = "/account/claims/new?order=";

    @AfterEach
    void onlyThePlaceholderIsLeft() {
        Page desk = staff("admin", WIDE);
        for (String language : new String[] {"de", "pl"}) {
            desk.navigate(address() + DESK);
            Locator remove = form(desk, "/remove", language);
            if (remove.count() > 0) {
                remove.locator("button").click();
            }
        }
    }

    private static Locator form(Page desk, String action, String language) {
        return desk.locator(
                "form[action$='/pictures"
                        + action
                        + "']:has(input[name=language][value="
                        + language
                        + "])");
    }

    private static void upload(Page desk, String language, String name, byte[] bytes) {
        desk.setInputFiles("#afs-picture-" + language, new FilePayload(name, "image/png", bytes));
        form(desk, "", language).locator("button").click();
    }

    @ParameterizedTest
    @CsvSource({
        "notice.png, <html><script>alert(1)</script></html>, not a PNG or JPEG",
        "notice.svg, <svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>, SVG is not accepted",
        "notice.pdf, %PDF-1.7, A PDF is not a picture",
        "empty.png, '', Choose a file"
    })
    void refusesWhatIsNoPicture(String name, String content, String words) {
        Page desk = staff("admin", WIDE);
        desk.navigate(address() + DESK);
        upload(desk, "pl", name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(desk.locator(".afs-error").first().innerText()).contains(words);
        assertThat(form(desk, "/remove", "pl").count()).isZero();
        assertThat(desk.locator("#aftersale section:has(#afs-picture-pl)").innerText())
                .contains("Placeholder: no picture yet");
    }

    @Test
    void readsNothingOfFiftyMegabytesAndNothingFromWhoMayNot() {
        String type = "multipart/form-data; boundary=x";
        RawHttp large = RawHttp.post(DESK).as(Http.staff("admin")).promising(type, 50L << 20);
        assertThat(large.send().status()).isEqualTo(413);
        RawHttp other = RawHttp.post(DESK).as(Http.staff("agent")).promising(type, 1L << 20);
        assertThat(other.send().status()).isEqualTo(403);
    }

    @Test
    void leadsFromTheUploadToTheProductAndTheClaimForm() throws Exception {
        byte[] bytes = picture();
        Page desk = staff("admin", NARROW);
        desk.navigate(address() + "/admin/aftersale/settings/guarantee-notice");
        desk.locator("#aftersale a[href$='/pictures']").click();
        upload(desk, "de", "../../etc/<b>notice</b>.html", bytes);
        assertThat(desk.locator(".afs-note[role=status]").innerText()).contains("saved");
        assertThat(desk.locator("#aftersale section:has(#afs-picture-de)").innerText())
                .contains("b>.html");
        assertThat(fits(desk)).isTrue();

        Thread.sleep(2_500);
        Page page = window(NARROW, false);
        page.navigate(address() + PRODUCT + "?blLocaleCode=de");
        Locator notice = page.locator("figure.aftersale-guarantee-notice");
        assertThat(notice.getAttribute("lang")).isEqualTo("de");
        assertThat(notice.locator("img").getAttribute("alt")).contains("mindestens zwei Jahre");
        assertThat(notice.locator("a").getAttribute("href")).startsWith("https://europa.eu/");
        String source = notice.locator("img").getAttribute("src");
        assertServed(source, bytes);
        assertThat(fits(page)).isTrue();

        Page european = shopper("european", NARROW);
        european.navigate(address() + FORM + "DEMO-4001&blLocaleCode=de");
        Locator beside = european.locator("#aftersale figure.afs-guarantee");
        assertThat(beside.locator("img").getAttribute("src")).isEqualTo(source);
        assertThat(fits(european)).isTrue();
        european.navigate(address() + "/account/service?order=DEMO-4001");
        assertThat(european.locator("figure.afs-guarantee img").getAttribute("src"))
                .isEqualTo(source);
        Page american = shopper("shopper", WIDE);
        american.navigate(address() + FORM + "DEMO-1001&blLocaleCode=de");
        assertThat(american.locator("#aftersale form").count()).isPositive();
        assertThat(american.locator("figure.afs-guarantee").count()).isZero();
        american.navigate(address() + "/account/service?order=DEMO-1001");
        assertThat(american.locator("figure.afs-guarantee").count()).isZero();
    }

    private static void assertServed(String source, byte[] bytes) {
        Http anybody = new Http(address());
        HttpResponse<byte[]> got = anybody.bytes("GET", source);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).isEqualTo(bytes);
        assertThat(got.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(got.headers().firstValue("Cache-Control").get())
                .contains("max-age=31536000", "immutable");
        String tag = got.headers().firstValue("ETag").get();
        HttpResponse<byte[]> head = anybody.bytes("HEAD", source);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).hasValue("" + bytes.length);
        HttpResponse<byte[]> known = anybody.bytes("GET", source, "If-None-Match", tag);
        assertThat(known.statusCode()).isEqualTo(304);
        String unknown = source.substring(0, source.length() - 64) + "0".repeat(64);
        assertThat(anybody.bytes("GET", unknown).statusCode()).isEqualTo(404);
    }

    /**
     * A language without a picture falls back to the shop's own, which the demo has a placeholder
     * of.
     */
    @Test
    void showsThePictureInTheShopsLanguageElse() {
        Page page = window(WIDE, true);
        page.navigate(address() + PRODUCT + "?blLocaleCode=fr");
        Locator notice = page.locator("figure.aftersale-guarantee-notice");
        assertThat(notice.getAttribute("lang")).isEqualTo("en");
        assertThat(notice.locator("img").getAttribute("alt"))
                .contains("This is not the official notice");
    }

    @Test
    void keepsTheTextsThatAreRefused() throws Exception {
        Page desk = staff("admin", WIDE);
        desk.navigate(address() + DESK);
        upload(desk, "pl", "notice.png", picture());
        Locator texts = form(desk, "/texts", "pl");
        texts.locator("textarea").fill("Nasze słowa");
        texts.locator("input[name=link]").fill("javascript:alert(1)");
        texts.locator("button").click();
        assertThat(desk.locator(".afs-error").first().innerText()).contains("https://");
        assertThat(form(desk, "/texts", "pl").locator("textarea").inputValue())
                .isEqualTo("Nasze słowa");
        form(desk, "/texts", "pl").locator("input[name=link]").fill("https://europa.eu/pl");
        form(desk, "/texts", "pl").locator("button").click();
        assertThat(desk.locator(".afs-note[role=status]").innerText()).contains("saved");
    }

    private static boolean fits(Page page) {
        return (boolean)
                page.evaluate(
                        "() => document.documentElement.scrollWidth"
                                + " <= document.documentElement.clientWidth");
    }

    /**
     * Wider than any window of the test, with something behind its end that belongs to no picture.
     */
    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, new Random().nextInt());
        ImageIO.write(image, "png", png);
        byte[] more = Arrays.copyOf(png.toByteArray(), png.size() + 3);
        more[png.size()] = '!';
        return more;
    }
}
