package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Too much of what is allowed: many requests, large ones, and files that say more than they show.
 * Each is answered in our words, in time, and nothing typed is lost.
 */
class HostileFloodsE2E {

    private static final String ASK = "/account/tickets/new";
    private static final String SECRET = "52.2297 N, 21.0122 E";

    @BeforeAll
    static void come() {
        RunningStore.shared();
    }

    @Test
    void aCustomerWhoAsksTooMuchFindsTheirWordsInTheFormAgain() {
        Http newcomer = registered();
        String form = newcomer.get(ASK).body();
        List<Integer> statuses = new ArrayList<>();
        Http.Answer last = null;
        for (int i = 0; i < 122; i++) {
            last =
                    newcomer.post(
                            ASK,
                            "csrfToken",
                            field(form, "csrfToken"),
                            "owner",
                            field(form, "owner"),
                            "subject",
                            "Flood " + i,
                            "body",
                            "My words " + i);
            statuses.add(last.status());
        }
        assertThat(statuses).contains(302).endsWith(429);
        assertThat(last.header("Retry-After")).hasSize(1);
        assertThat(last.body())
                .contains("id=\"aftersale\"", "My words 121", "Too much at once", "try again in")
                .contains("It will be back in the form");
        assertThat(newcomer.get(ASK).body()).contains("My words 121");
    }

    /** Somebody of whom the other walks know nothing: the allowance is gone for an hour. */
    private static Http registered() {
        Http flood = new Http(RunningStore.shared().address());
        String token = flood.tokenOn("/register");
        flood.post(
                "/register",
                "csrfToken",
                token,
                "customer.firstName",
                "Flo",
                "customer.lastName",
                "Od",
                "customer.emailAddress",
                "flood@example.com",
                "password",
                "flood",
                "passwordConfirm",
                "flood");
        return Http.shopper("flood");
    }

    @Test
    void aVisitorCannotVoteAgainAndAgainInNewSessions() {
        Matcher found =
                Pattern.compile("/help/articles/([a-z0-9-]+)").matcher(read("/help").body());
        assertThat(found.find()).isTrue();
        String article = found.group();
        int votes = 0;
        int refused = 0;
        for (int i = 0; i < 50; i++) {
            RawHttp.Answer page = RawHttp.get(article).from("127.0.0.2").send();
            RawHttp.Answer answer =
                    RawHttp.post(article + "/helpful")
                            .from("127.0.0.2")
                            .header("Cookie", cookie(page))
                            .form("csrfToken=" + field(page.body(), "csrfToken"))
                            .send();
            votes += answer.status() == 302 ? 1 : 0;
            refused += answer.status() == 429 ? 1 : 0;
        }
        assertThat(votes).isEqualTo(40);
        assertThat(refused).isEqualTo(10);
    }

    /** A minute's tries to find out which orders are whose. */
    @Test
    void whoTriesManyOrderNumbersIsStopped() {
        RawHttp.Answer page = RawHttp.get("/service").from("127.0.0.5").send();
        String token = field(page.body(), "csrfToken");
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            statuses.add(
                    RawHttp.post("/service")
                            .from("127.0.0.5")
                            .header("Cookie", cookie(page))
                            .form("csrfToken=" + token + "&order=" + i + "&email=a%40b.example")
                            .send()
                            .status());
        }
        assertThat(statuses.subList(0, 180)).containsOnly(302);
        assertThat(statuses.subList(180, 200)).contains(429).doesNotContain(200, 500);
    }

    /** Kept forms are for people whose session has ended, and not for one who sends many. */
    @Test
    void aStrangerFillsOnlyTheirOwnPartOfTheKeptForms() {
        List<Boolean> kept = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            kept.add(isKept(late("127.0.0.3")));
        }
        assertThat(kept).containsExactly(true, true, true, true, false, false);
        assertThat(isKept(late("127.0.0.4"))).isTrue();
    }

    private static RawHttp.Answer late(String address) {
        String words = "w".repeat(60_000);
        String owner = "0123456789abcdef0123456789abcdef";
        return RawHttp.post(ASK).from(address).form("owner=" + owner + "&body=" + words).send();
    }

    /** The page promises the words only where it has kept them; otherwise it shows them. */
    private static boolean isKept(RawHttp.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.body()).contains("w".repeat(1000));
        return answer.body().contains("It will be back in the form");
    }

    @Test
    void aFormTooLargeForTheServerIsAnsweredInOurWords() {
        String words = "body=" + "w".repeat(3_000_000) + "&csrfToken=";
        Http shopper = Http.shopper("shopper");
        for (RawHttp post : List.of(RawHttp.post(ASK), RawHttp.post(ASK).as(shopper))) {
            RawHttp.Answer answer = post.form(words).send();
            assertThat(answer.status()).as(answer.head()).isEqualTo(413);
            assertThat(answer.body()).contains("id=\"aftersale\"", "too large to send");
        }
        Http admin = Http.staff("admin");
        String article = "/admin/aftersale/faq/new";
        String typed = "title_en=Large&body_en=" + "w".repeat(3_000_000) + "&csrfToken=";
        RawHttp.Answer answer =
                RawHttp.post(article).as(admin).form(typed + admin.tokenOn(article)).send();
        assertThat(answer.status()).as(answer.head()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"aftersale\"", "w".repeat(4_000));
    }

    @Test
    void thousandsOfLinesThatTheOrderDoesNotHaveAreOneError() {
        Http shopper = Http.shopper("shopper");
        String form = "/account/claims/new?order=DEMO-1001";
        StringBuilder lines = new StringBuilder("order=DEMO-1001&csrfToken=");
        lines.append(shopper.tokenOn(form));
        for (int i = 0; i < 9_000; i++) {
            lines.append("&line=9").append(i);
        }
        RawHttp.Answer answer =
                RawHttp.post("/account/claims/new").as(shopper).form(lines.toString()).send();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().length()).isLessThan(200_000);
    }

    @Test
    void aHundredThousandTagsAreCleanedAtOnce() {
        Http admin = Http.staff("admin");
        String html = "html=%3Cp%3Ehello" + "%3Cem%3E%3C%2Fem%3E".repeat(100_000);
        RawHttp.Answer answer =
                RawHttp.post("/admin/aftersale/faq/clean.json")
                        .as(admin)
                        .form(html + "&csrfToken=" + admin.tokenOn("/admin/aftersale/faq/pictures"))
                        .send();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body()).contains("hello");
        assertThat(answer.millis()).isLessThan(3_000);
    }

    @Test
    void aPublishedPictureDoesNotSayWhereItWasTaken() throws IOException {
        Http admin = Http.staff("admin");
        byte[] comment = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(plain.toByteArray(), 0, 2);
        jpeg.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
        jpeg.write(comment);
        jpeg.write(plain.toByteArray(), 2, plain.size() - 2);
        MultipartBody body =
                new MultipartBody("x")
                        .field("csrfToken", admin.tokenOn("/admin/aftersale/faq/pictures"))
                        .file("picture", "a.jpg", jpeg.toByteArray());
        RawHttp.Answer added =
                RawHttp.post("/admin/aftersale/faq/pictures.json")
                        .as(admin)
                        .body(body.type(), body.finished())
                        .send();
        Matcher source = Pattern.compile("/help/pictures/[a-z0-9]+").matcher(added.body());
        assertThat(source.find()).as(added.toString()).isTrue();
        RawHttp.Answer picture = read(source.group());
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.body()).contains("JFIF").doesNotContain(SECRET);
    }

    @Test
    void whoOnlyReadsCannotWalkFromCustomerToCustomer() {
        Http viewer = Http.staff("viewer");
        Matcher link =
                Pattern.compile("/admin(/aftersale/credit/(\\d+)\\?[^\"]+)")
                        .matcher(viewer.get("/admin/aftersale/orders?order=DEMO-1001").body());
        assertThat(link.find()).isTrue();
        assertThat(viewer.get("/admin" + link.group(1)).status()).isEqualTo(200);
        long customer = Long.parseLong(link.group(2));
        String nobody = viewer.get("/admin/aftersale/credit/999999999").body();
        for (long id = customer - 2; id < customer + 3; id++) {
            Http.Answer answer = viewer.get("/admin/aftersale/credit/" + id);
            assertThat(answer.status()).as("customer " + id).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(nobody);
        }
        long other = customer + 1;
        String borrowed = link.group(1).replace("/" + customer + "?", "/" + other + "?");
        assertThat(viewer.get("/admin" + borrowed).status()).isEqualTo(404);
    }

    private static RawHttp.Answer read(String address) {
        return RawHttp.get(address).send();
    }

    private static String field(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private static String cookie(RawHttp.Answer answer) {
        Matcher cookie =
                Pattern.compile("(?i)set-cookie: (JSESSIONID=[^;]+)").matcher(answer.head());
        assertThat(cookie.find()).as(answer.head()).isTrue();
        return cookie.group(1);
    }
}
