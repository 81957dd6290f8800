package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our policy in a store's pages, and a store's policy in ours. */
class ContentPolicyE2E extends Browsing {

    private static final String POLICY = "content-security-policy";
    private static final String STRICT =
            "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** What a store's layout may hold beside our pages, each of other hosts. */
    private static final String STORES =
            "<script>window.measured = 1;</script>"
                    + "<script src=\"https://measure.example/tag.js\"></script>"
                    + "<iframe id=\"pay\" src=\"https://pay.example/\"></iframe>"
                    + "<img id=\"pixel\" src=\"https://measure.example/pixel\" onload=\"window.seen = 1\">"
                    + "<form id=\"news\" method=\"post\" action=\"https://news.example/join\">"
                    + "<button>Join</button></form></body>";

    @Test
    void leavesTheStoresLayoutIntact() {
        Page shop = shopper("shopper", WIDE);
        List<String> complaints = complaints(shop);
        elsewhere(shop);
        shop.route(
                "**/account/service",
                route -> answered(route, Map.of(), body -> body.replace("</body>", STORES)));
        shop.navigate(address() + "/account/service");
        shop.waitForFunction("window.measured && window.tagged && window.seen");
        assertThat(shop.frames()).anyMatch(f -> f.url().equals("https://pay.example/"));
        assertThat(complaints).isEmpty();
        shop.locator("#news button").click();
        shop.waitForURL("https://news.example/join");
    }

    /** The one thing it is there for: markup that found a way in does not send links elsewhere. */
    @Test
    void resolvesOurLinksDespiteABaseElement() {
        Page shop = shopper("shopper", WIDE);
        shop.route(
                "**/account/service",
                route ->
                        answered(
                                route,
                                Map.of(),
                                body ->
                                        body.replaceFirst(
                                                "<head[^>]*>",
                                                "$0<base href=\"https://evil.example/\">")));
        shop.navigate(address() + "/account/service");
        assertThat(shop.locator("base").count()).isPositive();
        assertThat(shop.evaluate("document.baseURI").toString()).startsWith(address());
    }

    @Test
    void shopPagesWorkUnderAStrictContentSecurityPolicy() {
        Page shop = shopper("shopper", WIDE);
        List<String> complaints = complaints(shop);
        shop.route(
                "**/account/**",
                route -> {
                    if (route.request().resourceType().equals("document")
                            && route.request().method().equals("GET")) {
                        answered(route, Map.of(POLICY, STRICT), body -> body);
                    } else {
                        route.resume();
                    }
                });
        shop.navigate(address() + "/account/claims/new?order=DEMO-1003");
        assertThat(shop.locator("#aftersale .afs-count").count()).as("our script ran").isPositive();
        Object font =
                shop.evaluate("getComputedStyle(document.querySelector('.afs-button')).padding");
        assertThat(font.toString()).as("our style holds").isNotEqualTo("0px");
        shop.navigate(address() + "/account/orders");
        assertThat(shop.locator("a.aftersale-help").count()).as("our links").isPositive();
        assertThat(complaints).isEmpty();
    }

    @Test
    void backOfficePagesWorkUnderAStrictContentSecurityPolicy() {
        WalkedCase walked = new WalkedCase(Http.shopper("shopper"), Http.staff("admin"));
        walked.fresh();
        String number = walked.number();
        Page desk = staff("agent", WIDE);
        desk.route(
                "**/aftersale/tickets/" + number,
                route -> answered(route, Map.of(POLICY, STRICT), body -> body));
        desk.navigate(address() + "/admin/aftersale/tickets/" + number);
        // the host's own page is full of inline code, so that only what ours does can be asked
        assertThat(desk.locator(".afs-decide__more").first().isHidden())
                .as("our script ran")
                .isTrue();
        walked.takeBack();
    }

    private static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(
                said -> {
                    if (said.text().contains("Content Security Policy")) {
                        complaints.add(said.text());
                    }
                });
        return complaints;
    }

    private static void answered(
            Route route,
            Map<String, String> headers,
            java.util.function.UnaryOperator<String> change) {
        APIResponse answer = route.fetch();
        Map<String, String> all = new HashMap<>(answer.headers());
        List.of("content-length", "content-encoding", "transfer-encoding").forEach(all::remove);
        all.putAll(headers);
        route.fulfill(
                new Route.FulfillOptions()
                        .setStatus(answer.status())
                        .setHeaders(all)
                        .setBody(change.apply(answer.text())));
    }

    private static void elsewhere(Page page) {
        page.route(
                "https://*.example/**",
                route -> {
                    String url = route.request().url();
                    String type = url.endsWith(".js") ? "text/javascript" : "text/html";
                    String body = url.endsWith(".js") ? "window.tagged = 1;" : "<p>Elsewhere</p>";
                    if (url.endsWith("pixel")) {
                        type = "image/svg+xml";
                        body =
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";
                    }
                    route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(body));
                });
    }
}
