package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Multipart bodies that hold a server up, or bring a file past the token. */
class HostileUploadsE2E extends HostileInputBase {

    private static final String HOSTILE = "hostile.png";

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
}
