package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aftersale.permissions.PermissionTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/**
 * Base of the walks over docs/permissions.md: the table, everybody who takes part in it, and the
 * case that they try to get at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PermissionWalkBase {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String REFUSED = "refused";

    /** Of the demo shop's help. */
    final PermissionTable table =
            PermissionTable.read(
                    Path.of(System.getProperty("demo.docs", "../../docs"), "permissions.md"));

    final Map<String, Http> shop = new LinkedHashMap<>();
    final Map<String, Http> office = new LinkedHashMap<>();
    private final Map<Http, String> tokens = new ConcurrentHashMap<>();
    WalkedCase walked;

    /** What owner and desk saw of the walked case when they last looked. */
    String known;

    @BeforeAll
    void startAllClients() {
        String base = RunningStore.shared().address();
        shop.put("nobody", new Http(base));
        shop.put("newcomer", Http.shopper("newcomer"));
        shop.put("another", Http.shopper("neighbour"));
        shop.put("owner", Http.shopper("shopper"));
        shop.put("staff", Http.staff("admin"));
        office.put("nobody", new Http(base));
        office.put("shopper", Http.shopper("shopper"));
        for (String login : List.of("catalog", "viewer", "agent", "admin")) {
            office.put(login, Http.staff(login));
        }
        walked = new WalkedCase(shop.get("owner"), office.get("admin"));
        walked.fresh();
    }

    void renewCase() {
        walked.fresh();
        known = walked.state();
    }

    /** What people write, who they are and what proves their forms is nobody's business there. */
    @AfterAll
    void personalDataStaysOutOfTheLog() throws IOException {
        walked.takeBack();
        Path log = RunningStore.work().resolve("shared.log");
        if (!Files.exists(log)) {
            System.out.println("Not looked into: no log of a store that ran before");
            return;
        }
        String told = Files.readString(log);
        assertThat(told).doesNotContain("Walked", "@example.com");
        tokens.values().forEach(token -> assertThat(told).doesNotContain(token));
    }

    Map<String, Http> people(String application) {
        return application.equals(PermissionTable.SHOP) ? shop : office;
    }

    static String prefix(String application) {
        return application.equals(PermissionTable.SHOP) ? "" : "/admin";
    }

    /** The right token of that person's session there. */
    String token(String application, Http person) {
        return tokens.computeIfAbsent(
                person,
                p -> {
                    List<String> pages =
                            application.equals(PermissionTable.SHOP)
                                    ? List.of("/login", "/register")
                                    : List.of("/admin/login", "/admin/product", "/admin/category");
                    for (String page : pages) {
                        String token = p.tokenOn(page);
                        if (!token.isEmpty()) {
                            return token;
                        }
                    }
                    throw new AssertionError("No token for somebody in " + application);
                });
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
