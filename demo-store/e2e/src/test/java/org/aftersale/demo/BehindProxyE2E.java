package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The main walk in a store below a path, behind a proxy that ends TLS: no address may lose the path
 * or have it twice, and none may lead back to http.
 */
class BehindProxyE2E {

    private static final String PATH = "/store";
    private static final String SAY = "Words that took a while";

    private static long began;
    private static TlsProxy proxy;
    private static RunningStore store;
    private static String base;

    @BeforeAll
    static void start() {
        began = System.currentTimeMillis();
        proxy = new TlsProxy(RunningStore.work().resolve("proxy"));
        base = proxy.address() + PATH;
        store = RunningStore.fresh("proxied", "--path", PATH, "--behind-proxy", "--shop-url", base);
        proxy.leadTo(URI.create(store.address()).resolve("/").toString().replaceAll("/$", ""));
    }

    @AfterAll
    static void stop() {
        if (store != null) {
            store.close();
        }
        proxy.close();
        System.out.printf(
                "Behind a proxy: %.1f s with the store's start%n",
                (System.currentTimeMillis() - began) / 1e3);
    }

    @Test
    void theMainWalkWorksBelowAPathBehindTls() {
        Http shopper = Http.shopper(base, "shopper");
        assertThat(opens(shopper, "/account/orders").body())
                .contains("data-aftersale-service=\"" + PATH + "/account/service\"");
        opens(shopper, "/account/service");
        opens(shopper, "/account/claims/new?order=DEMO-1003");
        String claim = ClaimForm.file(shopper, "DEMO-1003", "The handle is loose.");
        opens(shopper, "/account/claims/" + claim);
        Http.Answer mailed = shopper.get(linkInMail(shopper, claim));
        assertThat(mailed.status()).isEqualTo(200);
        assertThat(mailed.body()).contains(claim);

        Http agent = Http.staff(base, "agent");
        opens(agent, "/admin/aftersale/tickets");
        agentsWordsAreBackAfterLoggingIn(agent, claim);
        String refund = RefundForm.aCent(agent, "DEMO-1003");
        opens(agent, "/admin/aftersale/refunds/" + refund);
        opens(agent, "/admin/aftersale/orders?order=DEMO-1003");

        assertThat(shopper.get("/account/claims/" + claim).body()).contains(SAY);
        shoppersWordsAreBackAfterLoggingIn(shopper);
        help(new Http(base));
    }

    private static void agentsWordsAreBackAfterLoggingIn(Http agent, String claim) {
        String ticket = "/admin/aftersale/tickets/" + claim;
        PageForm reply = PageForm.of(opens(agent, ticket).body(), "/reply").with("body", SAY);
        agent.sessionEnds();
        Http.Answer refused = reply.send(agent);
        assertThat(refused.status()).isEqualTo(403);
        Http.Answer login = agent.follow(refused, "Log in and continue");
        assertThat(login.status()).as(login.location()).isLessThan(400);
        if (login.status() == 302) {
            login = agent.get(login.location());
        }
        Http.Answer back = agent.logInOn(login, "/admin/login_admin_post", "agent", "agent");
        assertThat(back.location()).contains(PATH + "/admin/");
        Http.Answer form = followed(agent, back);
        PageForm restored = PageForm.of(form.body(), "/reply");
        assertThat(restored.value("body")).isEqualTo(SAY);
        Http.Answer sent = restored.with("next", "PENDING").send(agent);
        assertThat(sent.location()).contains(PATH + ticket);
        assertThat(agent.get(sent.location()).body()).contains(SAY);
    }

    private static void shoppersWordsAreBackAfterLoggingIn(Http shopper) {
        String path = "/account/tickets/new";
        PageForm question =
                PageForm.of(opens(shopper, path).body(), path)
                        .with("subject", "A subject")
                        .with("body", SAY);
        shopper.sessionEnds();
        Http.Answer refused = question.send(shopper);
        assertThat(refused.status()).isEqualTo(403);
        Http.Answer asked = shopper.follow(refused, "Log in and continue");
        assertThat(asked.location()).startsWith(base + "/login");
        Http.Answer login = shopper.get(asked.location());
        Http.Answer back =
                shopper.logInOn(login, "/login_post.htm", "shopper@example.com", "shopper");
        assertThat(back.location()).isEqualTo(base + path);
        assertThat(PageForm.of(shopper.get(back.location()).body(), path).value("body"))
                .isEqualTo(SAY);
    }

    private static void help(Http visitor) {
        Http.Answer results = opens(visitor, "/help?q=parcel");
        assertThat(results.body()).contains("?q=parcel&amp;blLocaleCode=pl");
        String article =
                Links.on(results).stream()
                        .filter(link -> link.startsWith(PATH + "/help/articles/"))
                        .findFirst()
                        .orElseThrow();
        Http.Answer page = opens(visitor, article);
        assertThat(page.body()).contains("<link rel=\"canonical\" href=\"" + base + "/help/");
        Http.Answer voted = PageForm.of(page.body(), "/helpful").send(visitor);
        assertThat(voted.location()).contains(PATH + "/help/articles/");
        String bare = article.replaceFirst("\\?.*", "");
        assertThat(visitor.get(bare + "),").location()).endsWith(bare);
        assertThat(visitor.request("HEAD", bare, null, null).status()).isEqualTo(200);
        assertThat(visitor.get("/help/sitemap.xml").body()).contains(base + "/help");
        assertThat(visitor.get("/help/suggest?q=parcel").body())
                .contains("\"" + PATH + "/help/articles/");
    }

    /** The page, all of whose links open. */
    private static Http.Answer opens(Http who, String path) {
        Http.Answer page = who.get(path);
        assertThat(page.status()).as(path + " " + page.location()).isEqualTo(200);
        assertThat(Links.on(page)).as("links on " + path).allMatch(a -> a.startsWith(PATH + "/"));
        assertThat(Links.dead(who, page)).as("dead links on " + path).isEmpty();
        return page;
    }

    private static Http.Answer followed(Http who, Http.Answer redirect) {
        Http.Answer page = redirect;
        for (int i = 0; i < 3 && page.status() == 302; i++) {
            // a redirect may leave out the server, but not the path below which the store is
            assertThat(page.location().replace(base, PATH)).startsWith(PATH + "/");
            page = who.get(page.location());
        }
        return page;
    }

    private static String linkInMail(Http http, String number) {
        Pattern mail = Pattern.compile("href=\"([^\"]*/dev/mail/[^\"]+)\">[^<]*" + number);
        String[] link = new String[1];
        Polling.until(
                "the mail about " + number,
                60_000,
                () -> {
                    Matcher found = mail.matcher(http.get("/dev/mail").body());
                    boolean there = found.find();
                    link[0] = there ? found.group(1) : null;
                    return there;
                });
        String body = http.get(link[0]).body();
        Matcher address =
                Pattern.compile("https?://[^\"<\\s]*/account/claims/" + number).matcher(body);
        assertThat(address.find()).as(body).isTrue();
        assertThat(address.group()).startsWith(base + "/account/");
        return address.group();
    }
}
