package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftersale.parcel.feed.FeedSignature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A parcel's way: reported by REST, shown to its customer, corrected by hand, reported by file. */
class ParcelsE2E extends Browsing {

    private static final String PARCELS = "/admin/aftersale/parcels";
    private static final String OF_ORDER = "/admin/aftersale/orders/parcels?order=DEMO-1004";
    private static final Path DOCUMENT = Path.of("../../docs/rest.md");

    /** A key as its page shows it, once. */
    private record Key(String id, String secret) {}

    @AfterEach
    void theOrderAwaitsItsParcelAgain() {
        Page desk = staff("agent", WIDE);
        desk.navigate(address() + OF_ORDER);
        set(desk, "AWAITING", "");
    }

    @Test
    void refusesWhatIsNotSignedAndMakesNoSession() throws Exception {
        for (String method : List.of("GET", "PUT", "DELETE")) {
            assertThat(call(method, null, "{}").statusCode()).as(method).isEqualTo(405);
        }
        HttpResponse<String> unsigned = call("POST", null, "{}");
        assertThat(unsigned.statusCode()).isEqualTo(401);
        assertThat(unsigned.body()).contains("NO_SIGNATURE", "X-Aftersale-Key");
        assertThat(unsigned.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(unsigned.headers().allValues("Cache-Control")).containsExactly("no-store");
        Key key = makeKey("refused");
        assertThat(call("POST", key, "x".repeat(1024 * 1024 + 1)).statusCode()).isEqualTo(413);
        assertThat(call("POST", key, "no JSON").body()).contains("NOT_JSON");
        Http admin = Http.staff("admin");
        admin.post(
                PARCELS + "/senders/" + key.id + "/withdraw", "csrfToken", admin.tokenOn(PARCELS));
        HttpResponse<String> withdrawn = call("POST", key, report("shipped", "w"));
        assertThat(withdrawn.statusCode()).isEqualTo(401);
        assertThat(withdrawn.body()).contains("This key was withdrawn");
    }

    @Test
    void takesTheDocumentedCallAsItIsWritten() throws Exception {
        Assumptions.assumeTrue(has("curl") && has("openssl"), "no curl or openssl");
        Key key = makeKey("documented");
        String answer = run(block("bash"), key);
        assertThat(answer).contains("\"code\":\"RECORDED\"", "\"code\":\"UNKNOWN_ORDER\"");
        String documented = block("json").replaceAll("\\s+(?=[{}\"\\[\\]])|(?<=[:,]) ", "");
        assertThat(answer.trim()).isEqualTo(documented.trim());
    }

    @Test
    void leadsFromTheCallToTheCustomerAndTheDesk() throws Exception {
        Key key = makeKey("walk");
        assertThat(call("POST", key, report("shipped", "s")).body()).contains("RECORDED");
        String delivered = report("delivered", "d");
        assertThat(call("POST", key, delivered).body()).contains("RECORDED");
        assertThat(call("POST", key, delivered).body()).contains("REPEATED");
        Page hub = shopper("shopper", NARROW);
        hub.navigate(address() + "/account/service?order=DEMO-1004");
        assertThat(parcels(hub)).contains("Delivered on");
        assertThat(hub.locator(".afs-order__head .afs-pill").innerText()).isEqualTo("Delivered");

        Page desk = staff("agent", WIDE);
        desk.navigate(address() + OF_ORDER);
        assertThat(desk.locator("#aftersale").innerText()).contains("Reported by walk (REST)");
        set(desk, "DELIVERED", "tomorrow");
        assertThat(desk.locator(".afs-error").first().innerText()).contains("Enter a date");
        set(desk, "LOST", LocalDate.now().toString());
        assertThat(desk.locator(".afs-note[role=status]").innerText()).contains("changed");
        hub.reload();
        assertThat(parcels(hub)).contains("Lost, reported on");

        desk.navigate(address() + PARCELS);
        upload(desk, "order;status;at\nDEMO-1004;delivered;" + LocalDate.now() + "\nNONE;lost;x\n");
        assertThat(desk.locator("#aftersale").innerText())
                .contains("Nothing of this file can be taken")
                .contains("The date cannot be read");
        desk.navigate(address() + PARCELS);
        upload(desk, "order;status;at\nDEMO-1004;delivered;" + LocalDate.now() + "\n");
        assertThat(desk.locator("#aftersale").innerText()).contains("Nothing has been taken yet");
        hub.reload();
        assertThat(parcels(hub)).contains("Lost");
        desk.locator("form[action$='/files/" + id(desk) + "'] button").click();
        assertThat(desk.locator(".afs-note[role=status]").innerText()).contains("was taken");
        hub.reload();
        assertThat(parcels(hub)).contains("Delivered on");
    }

    @Test
    void showsWhatTheWarehouseReportedOfTheSeededOrders() {
        Page hub = shopper("shopper", WIDE);
        hub.navigate(address() + "/account/service?order=DEMO-1005");
        assertThat(parcels(hub)).contains("Parcel 1 of 2", "Parcel 2 of 2", "Delivered on");
        Page desk = staff("agent", WIDE);
        for (String guest : List.of("DEMO-3001", "DEMO-3002")) {
            desk.navigate(address() + "/admin/aftersale/orders/parcels?order=" + guest);
            assertThat(desk.locator("#aftersale").innerText()).contains("Delivered on");
        }
    }

    private static String parcels(Page page) {
        return page.locator(".afs-parcels").first().innerText();
    }

    private static String id(Page preview) {
        return preview.url().replaceAll(".*/files/(\\d+).*", "$1");
    }

    private static void upload(Page desk, String text) {
        desk.setInputFiles(
                "#afs-file",
                new FilePayload("parcels.csv", "text/csv", text.getBytes(StandardCharsets.UTF_16)));
        desk.locator("form[action$='/aftersale/parcels'] button[type=submit]").click();
    }

    private static void set(Page desk, String status, String day) {
        Locator form = desk.locator("form[action$='/orders/parcels']").first();
        if (!form.isVisible()) {
            desk.locator("#aftersale details summary").first().click();
        }
        form.locator("select[name=status]").selectOption(status);
        form.locator("input[name=day]").evaluate("(field, day) => field.type = 'text'", "");
        form.locator("input[name=day]").fill(day);
        form.locator("button[type=submit]").click();
    }

    private Key makeKey(String sender) {
        Http admin = Http.staff("admin");
        String page =
                admin.post(
                                PARCELS + "/senders",
                                "name",
                                sender,
                                "csrfToken",
                                admin.tokenOn(PARCELS))
                        .body();
        Matcher key = Pattern.compile("id=\"afs-key-id\">([^<]+)<").matcher(page);
        Matcher secret = Pattern.compile("id=\"afs-secret\">([^<]+)<").matcher(page);
        assertThat(key.find() && secret.find()).as(page).isTrue();
        assertThat(admin.get(PARCELS).body()).doesNotContain(secret.group(1));
        return new Key(key.group(1), secret.group(1));
    }

    private static String report(String status, String key) {
        return "{\"reports\": [{\"key\": \""
                + key
                + "\", \"order\": \"DEMO-1004\", \"status\": \""
                + status
                + "\", \"at\": \""
                + Instant.now().toString().substring(0, 16)
                + "Z\"}]}";
    }

    private static HttpResponse<String> call(String method, Key key, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder call =
                HttpRequest.newBuilder(URI.create(address() + "/aftersale/parcels"))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            String time = String.valueOf(System.currentTimeMillis() / 1000);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            call.header("X-Aftersale-Key", key.id)
                    .header("X-Aftersale-Timestamp", time)
                    .header("X-Aftersale-Signature", FeedSignature.of(key.secret, time, bytes));
        }
        return HttpClient.newHttpClient()
                .send(call.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String block(String language) throws IOException {
        String page = Files.readString(DOCUMENT);
        int start = page.indexOf("```" + language + '\n') + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    private static boolean has(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(String script, Key key) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", script);
        builder.environment().put("KEY_ID", key.id);
        builder.environment().put("SECRET", key.secret);
        builder.environment().put("SHOP", address());
        builder.directory(Files.createTempDirectory("parcels").toFile());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
