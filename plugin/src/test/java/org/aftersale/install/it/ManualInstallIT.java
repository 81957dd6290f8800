package org.aftersale.install.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Installations other than adding the jar: by lines in web.xml, by both, and switched off. */
class ManualInstallIT {

    private static String beans;

    @Test
    void worksWithTheDocumentedLinesAlone() throws Exception {
        try (Store store = new Store("site", "web-conventional.xml", "lines", "create")) {
            Browser visitor = new Browser(store);
            assertJoined(visitor);
            sameBeans(visitor);
        }
    }

    @Test
    void worksWithTheLinesAndBesideTheMerchantsInitializer() throws Exception {
        System.clearProperty("test.merchants.initializer");
        // "update" on an empty database: Liquibase runs before the host's tables exist
        try (Store store = new Store("site", "web-both.xml", "both", "update")) {
            Browser visitor = new Browser(store);
            assertJoined(visitor);
            sameBeans(visitor);
            assertThat(System.getProperty("test.merchants.initializer")).isEqualTo("called");
        }
    }

    /** Half an install would answer every page of the shop with an error. */
    @Test
    void leavesTheStoreUnchangedWhereTheMerchantUsesBothParameters() throws Exception {
        try (Store store = new Store("site", "web-taken.xml", "taken", "create")) {
            Browser visitor = new Browser(store);
            assertThat(visitor.get("/").body).contains("Welcome");
            assertThat(visitor.get("/test/beans").body).isEqualTo("beans=0");
            assertThat(visitor.get("/help/hello").status).isEqualTo(404);
        }
    }

    @Test
    void leavesTheStoreUnchangedWhenSwitchedOff() throws Exception {
        try (Store store = new Store("site", "web-off.xml", "off", "create")) {
            Browser visitor = new Browser(store);
            assertThat(visitor.get("/").body).contains("Welcome");
            assertThat(visitor.get("/test/beans").body).isEqualTo("beans=0");
            assertThat(visitor.get("/help/hello").status).isEqualTo(404);
        }
    }

    private static void assertJoined(Browser visitor) throws Exception {
        Browser.Answer page = visitor.get("/help/hello");
        assertThat(page.status).isEqualTo(200);
        assertThat(page.body).contains("Hello en-US", "Imprint");
        Browser.Answer refused = visitor.post("/account/service/hello", "description", "text");
        assertThat(refused.status).isEqualTo(403);
        Browser.Answer signedIn =
                visitor.signIn("/login", "/login_post.htm", "shopper@example.com", "shopper");
        assertThat(signedIn.header("Location")).doesNotContain("error");
        assertThat(visitor.get("/account/orders").body).containsOnlyOnce("entry-points.js");
    }

    /** However it was installed, the same beans exist, each once. */
    private static void sameBeans(Browser visitor) throws Exception {
        String count = visitor.get("/test/beans").body;
        assertThat(count).isNotEqualTo("beans=0");
        if (beans != null) {
            assertThat(count).isEqualTo(beans);
        }
        beans = count;
    }
}
