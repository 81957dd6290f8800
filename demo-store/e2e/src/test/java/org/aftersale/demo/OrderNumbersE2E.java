package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders are numbered as their store likes; every link to them opens. */
class OrderNumbersE2E extends Browsing {

    private static final String SHOP = "https://shop.invalid";

    @ParameterizedTest
    @ValueSource(strings = {"2026/00123", "WEB #77;5", "50% für Łucja?"})
    void everyLinkOnEveryPageAboutAnOrderOpens(String order) {
        String query = "?order=" + URLEncoder.encode(order, StandardCharsets.UTF_8);
        Http collector = Http.shopper("collector");
        opens(collector, "/account/service");
        opens(collector, "/account/service" + query);
        opens(collector, "/account/claims/new" + query);
        opens(collector, "/account/tickets/new" + query);
        String claim = ClaimForm.file(collector, order, "It broke.");
        opens(collector, "/account/claims/" + claim);
        opens(collector, "/account/tickets/" + QuestionForm.ask(collector, order, "Why so odd?"));

        Http agent = Http.staff("agent");
        opens(agent, "/admin/aftersale/tickets/" + claim);
        opens(agent, "/admin/aftersale/orders" + query);
        String refund = RefundForm.aCent(agent, order);
        opens(agent, "/admin/aftersale/refunds/" + refund);
        opens(agent, "/admin/aftersale/refunds?q=" + query.substring("?order=".length()));
        String its = "/account/refunds/" + refund;
        Polling.until(its, 60_000, () -> collector.get(its).status() == 200);
        opens(collector, its);
    }

    private static void opens(Http who, String path) {
        Http.Answer page = who.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(Links.dead(who, page)).as("dead links on " + path).isEmpty();
    }

    @Test
    void anAddressFromBeforeLeadsToTheOrder() {
        Http agent = Http.staff("agent");
        for (String path : List.of("WEB%20%2377%3B5", "WEB%20%2377%3B5/preview")) {
            Http.Answer moved = agent.get("/admin/aftersale/orders/" + path);
            assertThat(moved.status()).isEqualTo(302);
            assertThat(moved.location()).endsWith("/admin/aftersale/orders?order=WEB%20%2377%3B5");
        }
    }

    /** A store's own page of orders, with links as stores write them. */
    @Test
    void theScriptFindsTheNumberInTheStoresLinks() {
        Page page = window(WIDE, true);
        page.route(
                SHOP + "/account/orders",
                route ->
                        html(
                                route,
                                "<ul><li><a href='/account/orders/DEMO-1'>DEMO-1</a></li><li><a"
                                        + " href='/account/orders/10%3B5'>10;5</a></li><li><a"
                                        + " href='/account/orders/10;6'>10;6</a></li><li><a"
                                        + " href='/account/orders/7;jsessionid=AB'>Seven</a></li><li><a"
                                        + " href='/account/orders/2026/1'>2026/1</a></li><li><a"
                                        + " href='/account/orders/WEB #77'>WEB #77</a></li><li><a"
                                        + " href='/account/orders/50%25'>50%</a></li><li><a"
                                        + " href='/account/orders/9/print'>Print</a></li></ul>",
                                "/account/orders/{number}"));
        page.route(SHOP + "/js/entry-points.js", OrderNumbersE2E::script);
        page.navigate(SHOP + "/account/orders");
        page.waitForSelector("[data-aftersale-help]");
        assertThat(added(page))
                .containsExactlyInAnyOrder(
                        "DEMO-1", "10%3B5", "10%3B6", "7", "2026%2F1", "WEB%20%2377", "50%25");
    }

    @Test
    void theScriptFindsTheNumberInAQuery() {
        Page page = window(WIDE, true);
        page.route(
                SHOP + "/history",
                route ->
                        html(
                                route,
                                "<p><a href='/order?lang=pl&amp;no=2026%2F1'>Details</a></p>",
                                "/order?no={number}"));
        page.route(SHOP + "/js/entry-points.js", OrderNumbersE2E::script);
        page.navigate(SHOP + "/history");
        page.waitForSelector("[data-aftersale-help]");
        assertThat(added(page)).containsExactly("2026%2F1");
    }

    private static List<String> added(Page page) {
        return page.locator("a[href*='?order=']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst(".*\\?order=", ""))
                .toList();
    }

    private static void html(Route route, String body, String orderPage) {
        String script =
                "<script src='/js/entry-points.js' defer data-aftersale-service='/account/service'"
                        + " data-aftersale-orders='/account/orders' data-aftersale-order='"
                        + orderPage
                        + "' data-aftersale-order-label='Help' data-aftersale-menu-label='Help'>"
                        + "</script>";
        route.fulfill(
                new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><body><main>" + body + "</main>" + script));
    }

    private static void script(Route route) {
        Http.Answer script = new Http(address()).get("/js/aftersale/entry-points.js");
        route.fulfill(
                new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody(script.body()));
    }

    @Test
    void theLanguageLinksKeepTheQuery() {
        String query = "?order=" + URLEncoder.encode("2026/00123", StandardCharsets.UTF_8);
        Http collector = Http.shopper("collector");
        String page = collector.get("/account/service" + query + "&blLocaleCode=de").body();
        String href = find(page, "href=\"(\\?[^\"]*blLocaleCode=pl)\"");
        assertThat(href).isEqualTo(query + "&blLocaleCode=pl");
        assertThat(collector.get("/account/service" + href).body()).contains("2026/00123");
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1).replace("&amp;", "&");
    }
}
