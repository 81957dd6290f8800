package org.aftersale.install.it;

import static org.aftersale.install.it.OfficeDatabase.count;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import org.aftersale.host.Side;
import org.aftersale.permissions.PermissionTable;
import org.aftersale.render.OurAddresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A back office with a metadata-complete web.xml of version 3.0 to which the jar was added, started
 * twice on one database: before any roles exist, and after.
 */
class AdminIT {

    private static final String[] HEALTH = {
        "/aftersale/health", "/aftersale/health.json", "/aftersale/health/replay?consumer=mail"
    };

    private static Store store;
    private static Browser admin;

    @BeforeAll
    static void startTwice() throws Exception {
        new Store("admin", "web.xml", "office", "create").close();
        OfficeDatabase.fill();
        store = new Store("admin", "/admin", "web.xml", "office", "update");
        admin = signedIn("admin");
    }

    @AfterAll
    static void stop() throws Exception {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void everyAddressHasARowInThePermissionTable() throws Exception {
        MappedAddresses.compare(store, PermissionTable.OFFICE, OurAddresses.roots(Side.ADMIN));
    }

    @Test
    void storesNoMenuRowsThatWouldOutliveTheModule() throws Exception {
        assertThat(count("BLC_ADMIN_MODULE WHERE MODULE_KEY LIKE 'aftersale%'")).isZero();
        assertThat(count("BLC_ADMIN_SECTION WHERE URL LIKE '/aftersale%'")).isZero();
    }

    @Test
    void createsPermissionsAndRolesOnce() throws Exception {
        assertThat(count("BLC_ADMIN_PERMISSION WHERE NAME LIKE '%AFS%'")).isEqualTo(24);
        assertThat(count("BLC_ADMIN_ROLE WHERE NAME LIKE 'ROLE_AFTERSALE%'")).isEqualTo(2);
    }

    /** As after a shop with hbm2ddl.auto=create-drop has restarted alone. */
    @Test
    void writesPermissionsAgainIntoADatabaseThatWasMadeAnew() throws Exception {
        String grants =
                "BLC_ADMIN_ROLE_PERMISSION_XREF WHERE ADMIN_ROLE_ID IN (SELECT ADMIN_ROLE_ID FROM"
                        + " BLC_ADMIN_ROLE WHERE NAME = 'ROLE_AFTERSALE_VIEWER')";
        int before = count(grants);
        assertThat(before).isPositive();
        OfficeDatabase.clear(grants, "AFS_INSTALLED");
        store.call("aftersaleOfficeInstaller", "installAgain");
        assertThat(count(grants)).isEqualTo(before);
        createsPermissionsAndRolesOnce();
    }

    @Test
    void rendersPagesInTheBackOfficeLayoutWithItsMenu() throws Exception {
        Browser.Answer page = admin.get("/aftersale/tickets/hello");

        assertThat(page.status).isEqualTo(200);
        assertThat(page.body)
                .contains("Hello office", "<p>&lt;i&gt;typed&lt;/i&gt;</p>")
                .contains(
                        "sideMenu", "icon-comments", "Tickets", "href=\"/admin/aftersale/tickets\"")
                .contains("/css/aftersale/aftersale-admin.css");
    }

    @Test
    void refusesActionsToReadersOnly() throws Exception {
        Browser viewer = signedIn("viewer");
        Browser.Answer page = viewer.get("/aftersale/tickets/hello");
        assertThat(page.status).isEqualTo(200);

        Browser.Answer act =
                viewer.post("/aftersale/tickets/hello", "csrfToken", Browser.token(page.body));
        assertThat(act.status).isEqualTo(403);
        assertThat(act.body).contains("data-code=\"forbidden\"", "sideMenu");
    }

    @Test
    void showsTheSectionToRolesThatOnlyReplyOrDecide() throws Exception {
        for (String name : new String[] {"answering", "deciding"}) {
            Browser.Answer page = signedIn(name).get("/aftersale/tickets/hello");
            assertThat(page.status).as(name).isEqualTo(200);
            assertThat(page.body).as(name).contains("icon-comments");
        }
    }

    @Test
    void showsHealthInTheMenuWithTheConfigurationPermissionOnly() throws Exception {
        String entry = "href=\"/admin/aftersale/health\"";
        assertThat(admin.get("/aftersale/tickets/hello").body).contains(entry);
        for (String name : new String[] {"viewer", "answering", "deciding"}) {
            Browser other = signedIn(name);
            assertThat(other.get("/aftersale/tickets/hello").body)
                    .as(name)
                    .contains("href=\"/admin/aftersale/tickets\"")
                    .doesNotContain(entry);
            for (String path : HEALTH) {
                Browser.Answer refused = other.get(path);
                assertThat(refused.status).as(name + path).isEqualTo(403);
                assertThat(refused.body).contains("data-code=\"forbidden\"", "sideMenu");
            }
        }
    }

    @Test
    void showsHealthButNoTicketsWithTheConfigurationPermissionAlone() throws Exception {
        Browser operating = signedIn("operating");
        Browser.Answer page = operating.get("/aftersale/health");
        assertThat(page.status).isEqualTo(200);
        assertThat(page.body)
                .contains(
                        "href=\"/admin/aftersale/health\"",
                        "parts: events mail nodes connections jobs search parcels withdrawals guarantee law schema")
                .doesNotContain("href=\"/admin/aftersale/tickets\"");
        assertThat(operating.get("/aftersale/health.json").body)
                .contains("\"name\":\"schema\"", "\"status\":");
        assertThat(operating.get("/aftersale/tickets").status).isEqualTo(403);
    }

    @Test
    void refusesHealthActionsWithoutTheConfigurationPermission() throws Exception {
        Browser viewer = signedIn("viewer");
        for (String act : new String[] {"/retry", "/retry-all", "/replay", "/check"}) {
            String token = Browser.token(viewer.get("/aftersale/tickets/hello").body);
            Browser.Answer refused =
                    viewer.post("/aftersale/health" + act, "csrfToken", token, "delivery", "1");
            assertThat(refused.status).as(act).isEqualTo(403);
            assertThat(refused.body).as(act).contains("data-code=\"forbidden\"");
        }
        assertThat(count("AFS_PROJECTION_RUN")).isZero();
    }

    @Test
    void showsAnErrorPageForInvalidHealthInput() throws Exception {
        String token = Browser.token(admin.get("/aftersale/tickets/hello").body);
        for (String delivery : new String[] {"", "-1", "x", "99999999999999999999", "12345"}) {
            Browser.Answer answer =
                    admin.post("/aftersale/health/retry", "csrfToken", token, "delivery", delivery);
            assertThat(answer.status).as(delivery).isEqualTo(302);
            assertThat(answer.header("Location")).contains("notice=health.gone");
        }
        Browser.Answer nobody =
                admin.post("/aftersale/health/replay", "csrfToken", token, "consumer", "nobody");
        assertThat(nobody.header("Location")).contains("notice=health.gone");
        Browser.Answer mail =
                admin.post("/aftersale/health/replay", "csrfToken", token, "consumer", "mail");
        assertThat(mail.header("Location")).contains("notice=health.not-replayable");
        assertThat(admin.get("/aftersale/health/replay?consumer=nobody").status).isEqualTo(404);
        assertThat(admin.get("/aftersale/health?page=x&consumer=%00&notice=%3Cb%3E&count=y").status)
                .isEqualTo(200);
        assertThat(admin.post("/aftersale/health/check", "csrfToken", "old").status).isEqualTo(403);
    }

    @Test
    void showsNoMenuAndNoPageWithoutPermissions() throws Exception {
        Browser catalog = signedIn("catalog");
        Browser.Answer page = catalog.get("/aftersale/tickets/hello");

        assertThat(page.status).isEqualTo(403);
        assertThat(page.body).contains("data-code=\"forbidden\"").doesNotContain("icon-comments");
    }

    @Test
    void keepsAFormSubmittedWithoutItsToken() throws Exception {
        Browser.Answer answer =
                admin.post("/aftersale/tickets/hello", "body", "a long answer", "csrfToken", "old");

        assertThat(answer.status).isEqualTo(403);
        assertThat(answer.body)
                .contains("data-code=\"expired\"", "Message: a long answer", "sideMenu");
    }

    @Test
    void refillsTheFormAfterSigningInAgain() throws Exception {
        Browser agent = signedIn("admin");
        String page = agent.get("/aftersale/tickets/hello").body;
        agent.sessionEnds();
        Browser.Answer refused =
                agent.post(
                        "/aftersale/tickets/hello",
                        "body",
                        "a long answer",
                        "csrfToken",
                        Browser.token(page),
                        "owner",
                        Browser.owner(page));
        assertThat(refused.status).isEqualTo(403);
        assertThat(refused.body).contains("data-code=\"signed-out\"", "a long answer");

        Browser.Answer login = agent.follow(refused, "back");
        Browser.Answer back = agent.signInOn(login, "/login_admin_post", "admin", "admin");
        assertThat(back.header("Location")).endsWith("/admin/aftersale/tickets/hello");
        assertThat(agent.follow(back).body).contains("Back: a long answer");
    }

    @Test
    void answersHeadAsGet() throws Exception {
        for (String path :
                new String[] {"/aftersale/tickets/hello", "/aftersale/nothing", "/aftersale/faq"}) {
            Browser.Answer get = admin.get(path);
            Browser.Answer head = admin.head(path);
            assertThat(head.status).as(path).isEqualTo(get.status);
            assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
            assertThat(head.body).isEmpty();
        }
        assertThat(signedIn("catalog").head("/aftersale/tickets/hello").status).isEqualTo(403);
    }

    @Test
    void findsAnAddressThatEndsWithTheSentencesPunctuation() throws Exception {
        Browser.Answer moved = admin.get("/aftersale/tickets/AB-1234-5678),");
        assertThat(moved.status).isEqualTo(302);
        assertThat(moved.header("Location")).endsWith("/admin/aftersale/tickets/AB-1234-5678");
    }

    @Test
    void showsNotFoundInTheBackOfficeLayoutForUnmappedAddresses() throws Exception {
        for (String path :
                new String[] {
                    "/aftersale",
                    "/aftersale/nothing",
                    "/aftersale/tickets/anything-odd",
                    "/aftersale/tickets/1/2/3/4"
                }) {
            Browser.Answer missing = admin.get(path);
            assertThat(missing.status).as(path).isEqualTo(404);
            assertThat(missing.body).as(path).contains("data-code=\"not-found\"", "sideMenu");
        }
        assertThat(new Browser(store).get("/aftersale/nothing").body).doesNotContain("data-code");
    }

    @Test
    void prefersOurPagesToTheHostsCatchAll() throws Exception {
        assertThat(admin.get("/aftersale/tickets/AB-1234-5678").status).isEqualTo(404);
        assertThat(admin.get("/aftersale/tickets/hello").status).isEqualTo(200);
    }

    @Test
    void keepsTheHostsPagesWorking() throws Exception {
        assertThat(admin.get("/category").status).isEqualTo(200);
    }

    @Test
    void documentedSqlRemovesTheModuleCompletely() throws Exception {
        try (Connection copy = UninstallScript.copy("office", "removed");
                Statement statement = copy.createStatement()) {
            int permissions = count(statement, "BLC_ADMIN_PERMISSION");
            for (String sql : UninstallScript.statements("DELETE")) {
                statement.execute(sql);
            }
            assertThat(count(statement, "INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AFS%'"))
                    .isZero();
            assertThat(count(statement, "BLC_ADMIN_PERMISSION")).isEqualTo(permissions - 24);
            assertThat(count(statement, "BLC_ADMIN_ROLE WHERE NAME LIKE '%AFTERSALE%'")).isZero();
            assertThat(count(statement, "BLC_ADMIN_ROLE WHERE NAME = 'ROLE_ADMIN'")).isOne();
        }
    }

    @Test
    void documentedSqlReleasesTheHostsOrders() throws Exception {
        try (Connection copy = UninstallScript.copy("office", "released");
                Statement statement = copy.createStatement()) {
            String keys =
                    "INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE CONSTRAINT_TYPE = 'FOREIGN KEY'"
                            + " AND TABLE_NAME LIKE 'AFS%'";
            int before = count(statement, keys);
            for (String sql : UninstallScript.statements("ALTER")) {
                statement.execute(sql);
            }
            assertThat(count(statement, keys)).isEqualTo(before - 5);
        }
    }

    private static Browser signedIn(String name) throws Exception {
        Browser browser = new Browser(store);
        Browser.Answer answer = browser.signIn("/login", "/login_admin_post", name, name);
        assertThat(answer.header("Location")).doesNotContain("error");
        return browser;
    }
}
