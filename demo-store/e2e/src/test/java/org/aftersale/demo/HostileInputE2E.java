package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody sends who means harm, byte for byte, to a running store: each is answered at once,
 * below 500, and changes nothing. Prints how long all of it took.
 */
class HostileInputE2E {

    private static final String HOSTILE = "hostile.png";
    private static final String PICTURES = "/admin/aftersale/faq/pictures";

    /** What an honest request takes many times over. */
    private static final long AT_ONCE_MILLIS = 3000;

    private static final AtomicInteger SENT = new AtomicInteger();
    private static long begun;

    private static Http shopper;
    private static Http admin;
    private static Http viewer;
    private static String token;
    private static String customer;

    @BeforeAll
    static void come() {
        RunningStore.shared();
        begun = System.nanoTime();
        shopper = Http.shopper("shopper");
        admin = Http.staff("admin");
        viewer = Http.staff("viewer");
        token = admin.tokenOn(PICTURES);
        Matcher found =
                Pattern.compile("/aftersale/credit/(\\d+)")
                        .matcher(admin.get("/admin/aftersale/orders?order=DEMO-1001").body());
        assertThat(found.find()).isTrue();
        customer = found.group(1);
    }

    @AfterAll
    static void sayWhatItTook() {
        System.out.printf(
                "Hostile input: %d requests in %.1f s%n",
                SENT.get(), (System.nanoTime() - begun) / 1e9);
    }

    private static RawHttp.Answer send(RawHttp request) {
        SENT.incrementAndGet();
        return request.send();
    }

    /** Refused, in time, without a word of what went on inside. */
    private static void assertRefused(String what, RawHttp.Answer answer) {
        assertThat(answer.status()).as(what + ": " + answer).isBetween(400, 499);
        assertThat(answer.millis()).as(what).isLessThan(AT_ONCE_MILLIS);
        assertThat(answer.body()).as(what).doesNotContain("\tat ", "Exception");
    }

    // ---- multipart bodies ----

    @Test
    void aPictureWithAnHonestBoundaryIsTaken() throws IOException {
        MultipartBody body =
                new MultipartBody("b".repeat(70))
                        .field("csrfToken", token)
                        .file("picture", "honest.png", picture());
        RawHttp.Answer answer = send(upload(PICTURES, admin, body.type(), body.finished()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
        assertThat(answer.head()).contains("notice=faq.picture");
        assertThat(admin.get(PICTURES).body()).contains(">honest.png<");
    }

    /** CVE-2014-0050: the host's library loops for ever on what is longer than its buffer. */
    @ParameterizedTest
    @ValueSource(ints = {0, 71, 4091, 4092, 4093, 6000})
    void aBoundaryOfNoHonestLengthHoldsNobodyUp(int length) throws IOException {
        MultipartBody body = upload("b".repeat(length));
        byte[] sent = body.finished();
        for (String address : UPLOADS) {
            String at = address.replace("TOKEN", token);
            assertRefused(at, send(upload(at, admin, body.type(), sent)));
        }
        for (String address : List.of("/account/claims/new", "/help.a.b", "/help/articles/x/y")) {
            assertRefused(address, send(upload(address, shopper, body.type(), sent)));
        }
    }

    private static final List<String> UPLOADS =
            List.of(
                    PICTURES,
                    PICTURES + ".json",
                    PICTURES + ".a.b",
                    PICTURES + "?csrfToken=TOKEN",
                    "/admin;x" + PICTURES.substring(6) + "?csrfToken=TOKEN",
                    "/admin/%20aftersale/faq/pictures?csrfToken=TOKEN",
                    "/admin//aftersale/faq/pictures?csrfToken=TOKEN",
                    "/admin/aftersale/tickets/CL-2222-2222/reply?csrfToken=TOKEN",
                    "/admin/aftersale/nothing/here?csrfToken=TOKEN");

    /** They cost the host's library 34 seconds. */
    @Test
    void hundredsOfThousandsOfTinyPartsHoldNobodyUp() throws IOException {
        for (String head : List.of("Content-Disposition: form-data; name=\"a\"", "A: b")) {
            MultipartBody body = upload("x");
            for (int i = 0; i < 200_000; i++) {
                body.part(head, new byte[0]);
            }
            byte[] sent = body.finished();
            for (String address : List.of(PICTURES, PICTURES + ".a?csrfToken=" + token)) {
                assertRefused(address, send(upload(address, admin, body.type(), sent)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("damagedBodies")
    void aDamagedBodyIsRefused(String what, String type, byte[] body) throws IOException {
        for (String address : List.of(PICTURES, PICTURES + ".json")) {
            RawHttp.Answer answer = send(upload(address, admin, type, body));
            assertRefused(what, answer);
            assertOurHeaders(answer);
            assertThat(answer.body()).as(what).contains("id=\"aftersale\"");
        }
    }

    static Stream<Arguments> damagedBodies() throws IOException {
        String type = "multipart/form-data; boundary=x";
        String name = "Content-Disposition: form-data; name=\"a\"";
        byte[] none = {};
        return Stream.of(
                arguments("nothing", type, none),
                arguments("no end", type, upload("x").unfinished()),
                arguments("another boundary", type, upload("y").finished()),
                arguments("no boundary", "multipart/form-data", upload("x").finished()),
                arguments("mixed", "multipart/mixed; boundary=x", upload("x").finished()),
                arguments("no name", type, upload("x").part("A: b", none).finished()),
                arguments("two files", type, upload("x").file("b", "b", none).finished()),
                arguments(
                        "long headers",
                        type,
                        upload("x").part(name + "\r\nX: " + "x".repeat(90_000), none).finished()),
                arguments(
                        "a part in parts",
                        type,
                        upload("x")
                                .part(
                                        "Content-Type: multipart/mixed; boundary="
                                                + "y".repeat(900),
                                        none)
                                .finished()));
    }

    /** The token is the first part; in an address it would be read by whoever keeps a log. */
    @Test
    void noFileIsTakenWithoutTheTokenInFrontOfIt() throws IOException {
        MultipartBody last = new MultipartBody("x").file("picture", HOSTILE, picture());
        last.field("csrfToken", token);
        MultipartBody wrong = new MultipartBody("x").field("csrfToken", "wrong");
        wrong.file("picture", HOSTILE, picture());
        for (byte[] body : List.of(last.finished(), wrong.finished())) {
            for (String address : List.of(PICTURES, PICTURES + "?csrfToken=" + token)) {
                RawHttp.Answer answer = send(upload(address, admin, last.type(), body));
                assertRefused(address, answer);
                assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
            }
        }
        assertThat(admin.get(PICTURES).body()).doesNotContain(HOSTILE);
    }

    /** The token is right, and the fields stand in the address. */
    @Test
    void noMultipartFormIsTakenWithTheTokenInItsAddress() {
        String own = shopper.tokenOn("/account/tickets/new");
        for (String body : List.of("", "--x--", "--x\r\n\r\n")) {
            String address = "/account/tickets/new?subject=Walked&body=Harm&csrfToken=" + own;
            byte[] sent = body.getBytes(StandardCharsets.UTF_8);
            RawHttp.Answer answer =
                    send(upload(address, shopper, "multipart/form-data; boundary=x", sent));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        }
    }

    /** Nothing of the body has been sent when the answer comes. */
    @Test
    void sizeAndPermissionAreAskedForBeforeTheBody() {
        String type = "multipart/form-data; boundary=x";
        assertPromiseRefused(admin, type, 17L << 20, 413);
        assertPromiseRefused(admin, type, 1L << 40, 413);
        assertPromiseRefused(
                admin, "multipart/form-data; boundary=" + "x".repeat(71), 15 << 20, 400);
        assertPromiseRefused(viewer, type, 15L << 20, 403);
        assertPromiseRefused(new Http(RunningStore.shared().address()), type, 15L << 20, 403);
    }

    private static void assertPromiseRefused(Http who, String type, long length, int status) {
        RawHttp.Answer answer = send(RawHttp.post(PICTURES).as(who).promising(type, length));
        assertRefused(type + " of " + length, answer);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.body()).contains("id=\"aftersale\"");
    }

    private static MultipartBody upload(String boundary) throws IOException {
        return new MultipartBody(boundary)
                .field("csrfToken", token)
                .file("picture", HOSTILE, picture());
    }

    private static RawHttp upload(String address, Http who, String type, byte[] body) {
        return RawHttp.post(address).as(who).body(type, body);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, new Random().nextInt());
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    // ---- addresses ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin;x/aftersale/tickets/CL-2222-2222/reply",
                "/admin;a=b;c=d/aftersale;e/tickets/CL-2222-2222/reply",
                "/%61dmin/aftersale/tickets/CL-2222-2222/reply",
                "/admin/%61ftersale/tickets/CL-2222-2222/reply",
                "//admin///aftersale//tickets/CL-2222-2222/reply",
                "/admin/./aftersale/tickets/CL-2222-2222/reply",
                "/admin/x/..;y/aftersale/tickets/CL-2222-2222/reply",
                "/x/../admin/aftersale/tickets/CL-2222-2222/reply",
                "/x/%2e%2e/admin/aftersale/tickets/CL-2222-2222/reply",
                "/admin/%20aftersale/tickets/CL-2222-2222/reply",
                "/admin/aftersale%09/tickets/CL-2222-2222/reply",
                "/admin/aftersale/tickets/CL-2222-2222/reply.a.b",
                "/admin/aftersale/tickets/CL-2222-2222/reply/",
                "/admin/aftersale.a.b",
                "/account;x/claims;y/new",
                "/account/%63laims/new.a.b",
                "/%20account/claims%20/new",
                "//account//claims//new",
                "/help.a.b",
                "/help;x=y",
                "/%68elp.json.",
                "/help/suggest.a.b"
            })
    void noSpellingOfAnAddressPassesTheFormGuard(String address) {
        Http who = address.contains("dmin") ? admin : shopper;
        RawHttp.Answer answer = send(RawHttp.post(address).as(who).form("body=x&csrfToken=wrong"));
        assertRefused(address, answer);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.body()).contains("id=\"aftersale\"");
        assertOurHeaders(answer);
    }

    private static void assertOurHeaders(RawHttp.Answer answer) {
        assertThat(answer.has("X-Content-Type-Options", "nosniff")).as(answer.head()).isTrue();
        assertThat(answer.has("Cache-Control", "no-store")).as(answer.head()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin;x/aftersale/tickets",
                "/admin/%20aftersale/tickets",
                "//admin//aftersale/tickets.a.b",
                "/admin;x/aftersale/nothing/here",
                "/help.a.b",
                "/help;a=b",
                "/%20help",
                "/help/suggest.a.b?q=order",
                "/help/articles.a.b",
                "/account;x/service"
            })
    void noSpellingOfAnAddressLosesOurHeaders(String address) {
        Http who = address.contains("dmin") ? admin : shopper;
        RawHttp.Answer answer = send(RawHttp.get(address).as(who));
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        assertOurHeaders(answer);
    }

    /** What the server itself does not take; in any case nobody's trace, and nothing done. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin%2Faftersale/tickets/CL-2222-2222/reply",
                "/admin/aftersale%2Ftickets/CL-2222-2222/reply",
                "/admin/aftersale%5Ctickets/CL-2222-2222/reply",
                "/account%2fclaims/new",
                "/account/claims/new%00",
                "/help%2e%2e%2fhelp",
                "/%2561ccount/claims/new",
                "/account/%c0%afclaims/new",
                "/account/%ff/claims/new",
                "/help/%zz",
                "/..;/admin/aftersale/tickets"
            })
    void whatNoServerTakesIsRefused(String address) {
        Http who = address.contains("dmin") ? admin : shopper;
        RawHttp.Answer answer = send(RawHttp.post(address).as(who).form("csrfToken=wrong"));
        if (answer.status() != 500 || answer.body().contains("id=\"aftersale\"")) {
            assertRefused(address, answer);
        }
    }

    // ---- numbers and days ----

    private static final List<String> VALUES =
            List.of(
                    "0",
                    "00",
                    "-1",
                    "2147483648",
                    "999999",
                    "99999999999999999999",
                    "1e9",
                    "",
                    "%00",
                    "%D9%A3",
                    "%F0%9F%98%80",
                    "+999999999-12-31",
                    "%2B999999999-12-31",
                    "-999999999-01-01",
                    "2026-02-30");

    private static final List<String> PAGES =
            List.of(
                    "/help?q=order&page=V",
                    "/help?q=V",
                    "/help?category=V&page=V",
                    "/help/suggest?q=V",
                    "/help/articles/track-an-order?voted=V&s=V&place=V",
                    "/account/service?page=V",
                    "/account/service?order=V",
                    "/account/credit?page=V",
                    "/account/claims/new?order=V&line=V",
                    "/account/claims/new?order=DEMO-1001&line=V",
                    "/account/claims/V",
                    "/account/refunds/V",
                    "/account/tickets/new?order=V&article=V&subject=V",
                    "/account/tickets/solved?place=V&order=V",
                    "/admin/aftersale/tickets?view=V&after=V&before=V",
                    "/admin/aftersale/tickets?after=V.V.V",
                    "/admin/aftersale/tickets?before=zzzzzzzzzzzzz.V.1",
                    "/admin/aftersale/tickets/V",
                    "/admin/aftersale/faq?page=V&category=V&missing=V&status=V",
                    "/admin/aftersale/faq/articles/V",
                    "/admin/aftersale/faq/articles/V/versions?language=en&from=V&to=V",
                    "/admin/aftersale/faq/articles/1/versions?language=en&from=V&to=V",
                    "/admin/aftersale/faq/articles/1/preview?language=en&no=V",
                    "/admin/aftersale/faq/pictures?page=V",
                    "/admin/aftersale/faq/insights?days=V&language=V",
                    "/admin/aftersale/faq/try?q=V&language=V",
                    "/admin/aftersale/health?page=V&count=V&consumer=V",
                    "/admin/aftersale/health/replay?consumer=V",
                    "/admin/aftersale/refunds?page=V&q=V&from=V&to=V&view=V",
                    "/admin/aftersale/refunds/export.csv?from=V&to=V",
                    "/admin/aftersale/refunds/export.csv?from=2026-01-01&to=V",
                    "/admin/aftersale/refunds/export.csv?from=V&to=2026-01-01",
                    "/admin/aftersale/refunds/V",
                    "/admin/aftersale/orders?order=V",
                    "/admin/aftersale/orders?order=DEMO-1001&notice=V",
                    "/admin/aftersale/credit/V",
                    "/admin/aftersale/credit/V?page=V",
                    "/admin/aftersale/credit/CUSTOMER?page=V");

    @Test
    void noNumberAndNoDayInAnAddressIsAFault() {
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        PAGES.stream()
                .flatMap(page -> VALUES.stream().map(value -> filled(page, value)))
                .distinct()
                .toList()
                .parallelStream()
                .forEach(
                        address -> {
                            Http who = address.startsWith("/admin") ? admin : shopper;
                            RawHttp.Answer answer = send(RawHttp.get(address).as(who));
                            if (answer.status() == 0 || answer.status() >= 500) {
                                faults.add(answer.status() + " " + address);
                            }
                        });
        assertThat(faults).isEmpty();
    }

    private static String filled(String page, String value) {
        return page.replace("CUSTOMER", customer)
                .replaceAll("(?<![A-Z])V(?![A-Z])", Matcher.quoteReplacement(value));
    }

    private static final List<String> FORMS =
            List.of(
                    "/admin/aftersale/credit/CUSTOMER/grant amount=V&currency=USD&reason=GOODWILL"
                            + "&lastDay=V&requestKey=V",
                    "/admin/aftersale/credit/CUSTOMER/grant amount=1&currency=USD&reason=GOODWILL"
                            + "&lastDay=V&requestKey=",
                    "/admin/aftersale/credit/CUSTOMER/grants/V/reverse"
                            + " amount=V&reason=V&requestKey=V",
                    "/admin/aftersale/faq/new title_en=x&body_en=x&review=V&from=V&until=V"
                            + "&featured=V&category=V&owner=V&noSeen_en=V",
                    "/admin/aftersale/faq/categories act=V&id=V&version=V",
                    "/admin/aftersale/faq/synonyms act=save&language=V&version=V",
                    "/admin/aftersale/faq/articles/1/restore language=en&no=V&noSeen=V",
                    "/admin/aftersale/tickets/CL-2222-2222/assign to=me&version=V",
                    "/admin/aftersale/tickets/CL-2222-2222/decide"
                            + " decision_V=V&reason_V=V&version=V",
                    "/admin/aftersale/refunds/RF-2222-2222/payouts/V act=V&version=V",
                    "/admin/aftersale/orders/preview order=DEMO-1001&sum=V&currency=USD&reason=GOODWILL"
                            + "&pick_V=V",
                    "/admin/aftersale/health/retry delivery=V&page=V",
                    "/account/claims/new?order=DEMO-1001"
                            + " line=V&quantity_V=V&draft=V&reason=V&key=V",
                    "/account/tickets/new order=V&subject=&body=V&key=V",
                    "/help/articles/track-an-order/unhelpful reason=V&note=V");

    @Test
    void noNumberAndNoDayInAFormIsAFault() {
        String own = shopper.tokenOn("/account/tickets/new");
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        FORMS.stream()
                .flatMap(form -> VALUES.stream().map(value -> filled(form, value)))
                .toList()
                .parallelStream()
                .forEach(
                        form -> {
                            String[] parts = form.split(" ", 2);
                            boolean office = form.startsWith("/admin");
                            String sent = parts[1] + "&csrfToken=" + (office ? token : own);
                            RawHttp.Answer answer =
                                    send(
                                            RawHttp.post(parts[0])
                                                    .as(office ? admin : shopper)
                                                    .form(sent));
                            if (answer.status() == 0 || answer.status() >= 500) {
                                faults.add(answer.status() + " " + form);
                            }
                        });
        assertThat(faults).isEmpty();
    }
}
