package org.aftersale.install.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.aftersale.host.Side;
import org.aftersale.permissions.PermissionTable;
import org.aftersale.render.OurAddresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A shop with a web.xml of version 2.4 to which only the jar was added. */
class ZeroEditSiteIT {

    private static Store store;
    private static Browser shopper;
    private static Browser anonymous;

    @BeforeAll
    static void start() throws Exception {
        store = new Store("site", "web.xml", "zero", "create");
        anonymous = new Browser(store);
        shopper = new Browser(store);
        Browser.Answer answer = shopper.signInAsShopper();
        assertThat(answer.header("Location")).doesNotContain("error");
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
    }

    @Test
    void everyAddressHasARowInThePermissionTable() throws Exception {
        MappedAddresses.compare(store, PermissionTable.SHOP, OurAddresses.roots(Side.SITE));
    }

    @Test
    void rendersAccountPagesInTheStoresAccountLayout() throws Exception {
        Browser.Answer page = shopper.get("/account/service/hello");

        assertThat(page.status).isEqualTo(200);
        assertThat(page.body)
                .contains("<body class=\"account\">", "My orders", "Imprint")
                .contains("<title>Hello &amp; title</title>")
                .contains("<p class=\"typed\">&lt;b&gt;nothing&lt;/b&gt;</p>")
                .contains("$1,234.56")
                .contains("href=\"/css/aftersale/aftersale.css\"");
        assertThat(page.body.indexOf("id=\"aftersale\"")).isPositive();
    }

    @Test
    void rendersOtherPagesInTheFullLayout() throws Exception {
        Browser.Answer page = anonymous.get("/help/hello");

        assertThat(page.status).isEqualTo(200);
        assertThat(page.body).contains("<body class=\"full\">", "Hello en-US", "<title>Open hello");
    }

    @Test
    void prefersTheMerchantsMessages() throws Exception {
        assertThat(shopper.get("/account/service/hello").body)
                .contains("<h1>Ask the test shop</h1>");
    }

    @Test
    void prefersTheStoresTemplatesWithoutARestart() throws Exception {
        Path override = store.file("WEB-INF/templates/aftersale/hello.ftl");
        try {
            Files.write(override, "<p>overridden</p>".getBytes(StandardCharsets.UTF_8));
            assertThat(anonymous.get("/help/hello").body).contains("<p>overridden</p>");
        } finally {
            Files.delete(override);
        }
        assertThat(anonymous.get("/help/hello").body).contains("Hello en-US");
    }

    @Test
    void servesStaticFilesAndPrefersTheStores() throws Exception {
        Browser.Answer file = anonymous.get("/css/aftersale/aftersale.css");
        assertThat(file.status).isEqualTo(200);
        assertThat(file.body).contains("the module's style");
        assertThat(file.header("Cache-Control")).contains("max-age");

        Path override = store.file("css/aftersale/aftersale.css");
        Files.write(override, "/* the store's */".getBytes(StandardCharsets.UTF_8));
        assertThat(anonymous.get("/css/aftersale/aftersale.css").body).contains("the store's");
        assertThat(anonymous.get("/css/shop.css").body).contains("body");
    }

    @Test
    void createsItsTablesAndForeignKeysWithLiquibase() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:hsqldb:mem:zero", "SA", "");
                ResultSet keys = connection.getMetaData().getImportedKeys(null, null, "AFS_TEST")) {
            assertThat(keys.next()).isTrue();
            assertThat(keys.getString("PKTABLE_NAME")).isEqualTo("BLC_ORDER");
        }
    }

    @Test
    void addsTheScriptToTheStoresAccountPagesOnce() throws Exception {
        Browser.Answer page = shopper.get("/account/orders");

        assertThat(page.body)
                .containsOnlyOnce("/js/aftersale/entry-points.js")
                .containsPattern(
                        "data-aftersale-menu-label=\"Ask the test shop\"></script></body>");
        assertThat(anonymous.get("/").body).doesNotContain("entry-points");
    }

    @Test
    void placesTheLinkWithTheTemplateTag() throws Exception {
        assertThat(shopper.get("/account/orders/T-1").body)
                .contains("href=\"/account/service?order=T-1\"")
                .contains("Help with this order</a>")
                .contains("Ask the test shop</a>");
    }

    @Test
    void leadsEveryVisitorToTheHelpWithTheTemplateTag() throws Exception {
        assertThat(anonymous.get("/").body)
                .contains("<a class=\"aftersale-help-centre\" href=\"/help\">Open help</a>");
    }

    @Test
    void leavesTheStoresSecondDispatcherAlone() throws Exception {
        assertThat(anonymous.get("/api/ping").body).isEqualTo("pong");
        assertThat(anonymous.get("/api/css/aftersale/aftersale.css").status).isEqualTo(404);
    }

    @Test
    void handlesAFormAndKeepsItsStatus() throws Exception {
        String token = Browser.token(shopper.get("/account/service/hello").body);

        Browser.Answer answer =
                shopper.post("/account/service/hello", "description", "Zażółć", "csrfToken", token);

        assertThat(answer.status).isEqualTo(422);
        assertThat(answer.body).contains("Zażółć performed");
    }

    @Test
    void keepsAFormSubmittedWithoutItsToken() throws Exception {
        Browser.Answer answer = HelloForm.sendWithOldToken(shopper, "Zażółć <script>", "17");

        assertThat(answer.status).isEqualTo(403);
        assertThat(answer.body)
                .contains("data-code=\"expired\"", "Imprint")
                .contains("Description: Zażółć &lt;script&gt;")
                .doesNotContain("17</p>")
                .doesNotContain("performed");
    }

    @Test
    void keepsAFormSubmittedAfterTheSessionExpired() throws Exception {
        Browser.Answer answer =
                new Browser(store).post("/account/service/hello", "description", "long text");

        assertThat(answer.status).isEqualTo(403);
        assertThat(answer.body).contains("Description: long text", "Imprint");
    }

    @Test
    void refillsTheFormAfterSigningInAgain() throws Exception {
        Browser person = Browser.shopper(store);
        String page = person.get("/account/service/hello").body;
        person.sessionEnds();

        Browser.Answer refused = HelloForm.send(person, page, "Zażółć <script>");
        assertThat(refused.status).isEqualTo(403);
        assertThat(refused.body)
                .contains("data-code=\"signed-out\"", "Zażółć &lt;script&gt;")
                .contains("href=\"/account/service/hello\"");
        assertThat(person.get("/account/service/hello").status).isEqualTo(302);
        Browser.Answer back = person.signInAsShopper();
        assertThat(back.header("Location")).endsWith("/account/service/hello");

        Browser.Answer form = person.get("/account/service/hello");
        assertThat(form.body).contains("Back: Zażółć &lt;script&gt;").doesNotContain("performed");
        Browser.Answer sent = HelloForm.send(person, form.body, "Zażółć");
        assertThat(sent.body).contains("performed");
        assertThat(person.get("/account/service/hello").body).doesNotContain("Back:");
    }

    @Test
    void neverShowsAKeptFormToAnotherCustomer() throws Exception {
        Browser person = Browser.shopper(store);
        String page = person.get("/account/service/hello").body;
        String another = page.replace(Browser.owner(page), "0123456789abcdef0123456789abcdef");
        person.sessionEnds();
        HelloForm.send(person, another, "Somebody else's words");
        person.signInAsShopper();

        assertThat(person.get("/account/service/hello").body).doesNotContain("Somebody");
        // nor when the old tab is submitted again
        Browser.Answer again = HelloForm.send(person, another, "Somebody else's words");
        assertThat(again.status).isEqualTo(403);
        assertThat(again.body).doesNotContain("Somebody");
    }

    @Test
    void showsTheFormAgainToASignedInCustomerWithAnOldPage() throws Exception {
        Browser person = Browser.shopper(store);
        String page = person.get("/account/service/hello").body;
        String old = page.replace(Browser.token(page), "from-before-the-last-log-in");
        Browser.Answer refused = HelloForm.send(person, old, "Not lost");
        assertThat(refused.status).isEqualTo(302);
        assertThat(refused.header("Location")).endsWith("/account/service/hello");
        assertThat(person.get("/account/service/hello").body).contains("Back: Not lost");
    }

    @Test
    void leavesTheStoresFormsToTheHost() throws Exception {
        assertThat(shopper.post("/account/orders", "a", "b").status).isEqualTo(500);
    }

    @Test
    void doesNotMistakeTheStoresFormsForOurs() throws Exception {
        assertThat(shopper.post("/help/contact", "a", "b").status).isEqualTo(500);
    }

    @Test
    void showsNotFoundInTheStoresLayoutForUnmappedAddresses() throws Exception {
        for (String path :
                new String[] {
                    "/account/service/nothing",
                    "/account/service/nothing/at/all",
                    "/account/claims",
                    "/account/claims/not-a-number"
                }) {
            Browser.Answer missing = shopper.get(path);
            assertThat(missing.status).as(path).isEqualTo(404);
            assertThat(missing.body).as(path).contains("data-code=\"not-found\"", "Imprint");
        }
    }

    @Test
    void answersHeadAsGet() throws Exception {
        for (String path :
                new String[] {
                    "/account/service/hello", "/help", "/account/service/nothing", "/account/orders"
                }) {
            Browser.Answer get = shopper.get(path);
            Browser.Answer head = shopper.head(path);
            assertThat(head.status).as(path).isEqualTo(get.status);
            assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
            assertThat(head.body).isEmpty();
        }
        Browser.Answer login = new Browser(store).head("/account/service/hello");
        assertThat(login.status).isEqualTo(302);
        assertThat(login.header("Location")).endsWith("/login");
    }

    @Test
    void findsAnAddressThatEndsWithTheSentencesPunctuation() throws Exception {
        for (String end : new String[] {",", ")", "%22", "%C2%BB.", "!%3F"}) {
            Browser.Answer moved = shopper.get("/account/service/hello" + end + "?page=2");
            assertThat(moved.status).as(end).isEqualTo(302);
            assertThat(moved.header("Location")).endsWith("/account/service/hello?page=2");
        }
        assertThat(shopper.get("/account/service/nothing,").status).isEqualTo(404);
    }

    @Test
    void sendsAnonymousVisitorsToSignInAndBack() throws Exception {
        Browser visitor = new Browser(store);
        Browser.Answer sent = visitor.get("/account/service/hello");
        assertThat(sent.status).isEqualTo(302);
        assertThat(sent.header("Location")).endsWith("/login");

        Browser.Answer back = visitor.signInAsShopper();
        assertThat(back.header("Location")).endsWith("/account/service/hello");
    }

    @Test
    void showsAnErrorPageForOurFailuresOnly() throws Exception {
        Browser.Answer error = shopper.get("/account/service/number/5");
        assertThat(error.status).isEqualTo(500);
        assertThat(error.body).contains("data-code=\"error\"", "Imprint");

        Browser.Answer missing = shopper.get("/account/service/number/five");
        assertThat(missing.status).isEqualTo(404);
        assertThat(missing.body).contains("data-code=\"not-found\"");

        Browser.Answer template = shopper.get("/account/service/broken-template");
        assertThat(template.status).isEqualTo(500);
        assertThat(template.body).contains("data-code=\"error\"");

        assertThat(anonymous.get("/store/broken").body).doesNotContain("data-code");
    }
}
