package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.aftersale.permissions.PermissionTable;
import org.aftersale.permissions.PermissionTable.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sends every request of docs/permissions.md as every person and compares the answers. That no
 * address is missing from the table is held by the tests that ask the running applications.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionWalkE2E {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String REFUSED = "refused";

    /** Of the demo shop's help. */
    private final PermissionTable table =
            PermissionTable.read(
                    Path.of(System.getProperty("demo.docs", "../../docs"), "permissions.md"));

    private final Map<String, Http> shop = new LinkedHashMap<>();
    private final Map<String, Http> office = new LinkedHashMap<>();
    private final Map<Http, String> tokens = new ConcurrentHashMap<>();
    private WalkedCase walked;

    /** What owner and desk saw of the walked case when they last looked. */
    private String known;

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

    @ParameterizedTest
    @ValueSource(strings = {PermissionTable.SHOP, PermissionTable.OFFICE})
    void everyRoleGetsTheDocumentedResponse(String application) {
        renewCase();
        List<String> wrong = new ArrayList<>();
        for (Row row : table.rows(application)) {
            assertThat(row.answers.keySet()).isEqualTo(people(application).keySet());
            walk(application, row, wrong);
        }
        checkUnchanged("after the last row", wrong);
        assertThat(wrong).as("answers that differ from docs/permissions.md").isEmpty();
    }

    /**
     * Reading the state takes six pages, so it is compared once for all requests that must change
     * nothing, and again after each request that must change something.
     */
    private void walk(String application, Row row, List<String> wrong) {
        String sent = walked.fill(row.sent);
        row.answers.forEach(
                (role, wanted) -> {
                    if (!acts(row, wanted)) {
                        compareAnswers(application, row, role, sent, wrong);
                    }
                });
        if (row.method.startsWith("POST")) {
            checkUnchanged(row + " as somebody refused, or a row since the last form", wrong);
        }
        row.answers.forEach(
                (role, wanted) -> {
                    if (acts(row, wanted)) {
                        compareAnswers(application, row, role, walked.fill(row.sent), wrong);
                        if (walked.state().equals(known)) {
                            wrong.add(row + " as " + role + ": changed nothing");
                        }
                        renewCase();
                    }
                });
    }

    private static boolean acts(Row row, String wanted) {
        return row.method.equals("POST") && wanted.equals("case");
    }

    private void renewCase() {
        walked.fresh();
        known = walked.state();
    }

    private void checkUnchanged(String when, List<String> wrong) {
        if (!walked.state().equals(known)) {
            wrong.add(when + ": changed something");
            renewCase();
        }
    }

    private void compareAnswers(
            String application, Row row, String role, String sent, List<String> wrong) {
        String wanted = row.answers.get(role);
        Http person = people(application).get(role);
        for (String method : methods(row)) {
            Http.Answer answer = send(application, row, person, method, sent, "");
            String got = Answers.word(application, answer);
            if (!got.equals(wanted) && !isLogInsRefusal(method, wanted, got)) {
                wrong.add(row + " as " + role + ": " + got + ", not " + wanted);
            }
            wrong.addAll(Answers.promisesBroken(row + " as " + role, application, answer));
            if (wanted.equals("missing") && !row.method.equals("any")) {
                sameAsForMissing(application, row, role, method, answer, wrong);
            }
        }
    }

    /** The back office's log-in page shows itself to a GET alone. */
    private static boolean isLogInsRefusal(String method, String wanted, String got) {
        return wanted.equals("login") && got.equals("turned away") && !method.equals("GET");
    }

    /** A stranger cannot tell a number that exists from one that does not. */
    private void sameAsForMissing(
            String application,
            Row row,
            String role,
            String method,
            Http.Answer answer,
            List<String> wrong) {
        String nothing =
                row.sent.replace("{order}", WalkedCase.NO_ORDER).replaceAll("\\{[a-z]+\\}", "1");
        Http person = people(application).get(role);
        Http.Answer none = send(application, row, person, method, nothing, WalkedCase.NO_NUMBER);
        if (none.status() != answer.status()
                || !Answers.plain(none, WalkedCase.NO_NUMBER, WalkedCase.NO_ORDER)
                        .replace(WalkedCase.NO_QUESTION, "QUESTION")
                        .replace(OurRefunds.NO_REFUND, "REFUND")
                        .equals(
                                Answers.plain(answer, walked.number(), walked.order())
                                        .replace(walked.question(), "QUESTION")
                                        .replace(walked.refund(), "REFUND"))) {
            wrong.add(row + " as " + role + ": tells what exists from what does not");
        }
    }

    private static List<String> methods(Row row) {
        return row.method.equals("any")
                ? List.of("GET", "POST", "PUT", "DELETE")
                : List.of(row.method.split(" ")[0]);
    }

    /**
     * @param number the case's, empty for the walked one
     */
    private Http.Answer send(
            String application, Row row, Http person, String method, String sent, String number) {
        String path = prefix(application) + walked.address(row.address, number.isEmpty());
        if (path.endsWith("/**")) {
            path = path.substring(0, path.length() - 2) + sent;
            return method.equals("POST")
                    ? person.post(path, "csrfToken", token(application, person))
                    : person.request(method, path, FORM, null);
        }
        if (!method.equals("POST")) {
            return person.request(method, sent.isEmpty() ? path : path + "?" + sent, FORM, null);
        }
        String token =
                row.method.equals(PermissionTable.WITHOUT_TOKEN)
                        ? ""
                        : "&csrfToken=" + encoded(token(application, person));
        return person.request("POST", path, FORM, sent + token);
    }

    // ---- round the checks ----

    private static final List<String> SPELLINGS =
            List.of(
                    "%s/",
                    "%s.json",
                    "%s.html",
                    "%s;x=y",
                    "%s;jsessionid=1",
                    "%s/.",
                    "%s/x/..",
                    "%s/x/%%2e%%2e",
                    "/%s",
                    "/.%s",
                    "/x/..%s",
                    "/x/%%2e%%2e%s",
                    "%s?_method=PUT");

    /** Every address of the table, spelled otherwise, as somebody who may not. */
    @Test
    void noSpellingOfAnAddressBypassesACheck() {
        renewCase();
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        forEachRow(
                (application, row) -> {
                    // one for each reason to be turned away
                    Map<String, String> turnedAway = new LinkedHashMap<>();
                    row.answers.forEach((role, wanted) -> turnedAway.putIfAbsent(wanted, role));
                    turnedAway.keySet().retainAll(TURNED_AWAY);
                    turnedAway.forEach(
                            (wanted, role) -> spelled(application, row, role, wanted, wrong));
                });
        assertThat(wrong).isEmpty();
        assertThat(walked.state()).isEqualTo(known);
    }

    /** In both applications at once: these are thousands of requests, and they change nothing. */
    private void forEachRow(BiConsumer<String, Row> check) {
        Stream.of(PermissionTable.SHOP, PermissionTable.OFFICE)
                .parallel()
                .forEach(
                        application ->
                                table.rows(application)
                                        .forEach(row -> check.accept(application, row)));
    }

    private void spelled(
            String application, Row row, String role, String wanted, List<String> wrong) {
        if (row.address.contains("**")) {
            return;
        }
        Http person = people(application).get(role);
        String address = walked.address(row.address, true);
        String sent = walked.fill(row.sent);
        for (String spelling : spellings(address)) {
            String path = prefix(application) + spelling;
            Http.Answer answer;
            if (row.method.equals("GET")) {
                String query = sent.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + sent;
                answer = person.request("GET", path + query, FORM, null);
            } else {
                String token =
                        wanted.equals(REFUSED)
                                ? ""
                                : "&csrfToken=" + encoded(token(application, person));
                answer = person.request("POST", path, FORM, sent + token);
            }
            String got = Answers.word(application, answer);
            // what is no address of ours is the store's to answer, as badly as it likes
            boolean storesOwn = !isOurs(answer) && (answer.status() == 500 || isTimeout(answer));
            boolean missesAll = storesOwn || List.of(400, 404, 405).contains(answer.status());
            if (!got.equals(wanted) && !missesAll && !got.equals("login")) {
                wrong.add(row + " as " + role + " at " + path + ": " + got);
            }
        }
    }

    private static final List<String> TURNED_AWAY =
            List.of("login", "missing", "forbidden", REFUSED, "turned away");

    private static boolean isTimeout(Http.Answer answer) {
        return answer.location().endsWith("sessionTimeout=true");
    }

    private static boolean isOurs(Http.Answer answer) {
        return answer.body().contains("id=\"aftersale\"");
    }

    private static List<String> spellings(String address) {
        List<String> all = new ArrayList<>();
        SPELLINGS.forEach(s -> all.add(String.format(s, address)));
        all.add(address.toUpperCase(java.util.Locale.ROOT));
        all.add(address.replace("/", "//"));
        all.add(address.replaceFirst("/(\\w+)/", "/$1;x=y/"));
        all.add(address.replaceFirst("/(\\w+)/", "/$1/%2e/"));
        all.add(address.replace("/", "/%2f"));
        all.add(address.replaceFirst("/a", "/%61"));
        all.add(address.replaceFirst("/a", "/%2561"));
        return all;
    }

    /** As those who may, but without the token, by every method and type of body. */
    @Test
    void rejectsEveryMethodAndBodyWithoutAToken() {
        renewCase();
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        forEachRow(
                (application, row) -> {
                    if (row.method.equals(PermissionTable.WITHOUT_TOKEN)) {
                        boolean shops = application.equals(PermissionTable.SHOP);
                        Http person = people(application).get(shops ? "owner" : "admin");
                        tryWithout(application, row, person, done);
                    }
                });
        assertThat(done).isEmpty();
        assertThat(walked.state()).isEqualTo(known);
    }

    private void tryWithout(String application, Row row, Http person, List<String> done) {
        String address = walked.address(row.address, true);
        String path = prefix(application) + address;
        String sent = walked.fill(row.sent);
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            // a form's address may be read; that reading does nothing is told by the state
            person.request(method, path + "?" + sent, FORM, null);
        }
        List<Http.Answer> answers = new ArrayList<>();
        for (String method : List.of("PUT", "PATCH", "DELETE", "post", "Post")) {
            answers.add(person.request(method, path, FORM, sent));
        }
        for (String type : BODIES) {
            String body = type.toLowerCase().startsWith("multi") ? multipart(sent) : sent;
            answers.add(person.request("POST", path, type, body));
            answers.add(person.request("POST", path + "?" + sent, type, body));
        }
        for (String token : List.of("csrfToken=", "csrfToken=wrong", "csrftoken=x", "_csrf=x")) {
            answers.add(person.request("POST", path + "?" + token, FORM, sent + "&" + token));
        }
        for (Http.Answer answer : answers) {
            if (answer.status() < 400 || answer.status() == 500) {
                done.add(row + ": " + answer.status() + " " + answer.headers().map());
            }
        }
        for (String spelling : spellings(address)) {
            Http.Answer answer = person.request("POST", prefix(application) + spelling, FORM, sent);
            if (answer.status() < 400 && !isTimeout(answer)) {
                done.add(row + " at " + spelling + ": " + answer.status());
            }
        }
    }

    private static final List<String> BODIES =
            List.of(
                    "multipart/form-data; boundary=x",
                    "MULTIPART/FORM-DATA; boundary=x",
                    "multipart/mixed; boundary=x",
                    "text/plain",
                    "application/json",
                    "text/xml");

    private static String multipart(String sent) {
        StringBuilder body = new StringBuilder();
        for (String field : sent.split("&")) {
            String[] pair = field.split("=", 2);
            body.append("--x\r\nContent-Disposition: form-data; name=\"")
                    .append(pair[0])
                    .append("\"\r\n\r\n")
                    .append(pair.length > 1 ? pair[1] : "")
                    .append("\r\n");
        }
        return body.append("--x--\r\n").toString();
    }

    @Test
    void rejectsAMultipartFormWithAnErrorPage() {
        Http owner = shop.get("owner");
        String path = "/account/claims/" + walked.number() + "/reply";
        Http.Answer answer =
                owner.request("POST", path, "multipart/form-data; boundary=x", multipart("body=x"));
        assertThat(Answers.word(PermissionTable.SHOP, answer)).isEqualTo(REFUSED);
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

    /** Asking takes as long for what is another's as for what is not there. */
    @Test
    void responseTimesRevealNothing() {
        Http stranger = shop.get("another");
        List<Long> theirs = new ArrayList<>();
        List<Long> nothing = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            theirs.add(nanos(stranger, walked.number()));
            nothing.add(nanos(stranger, WalkedCase.NO_NUMBER));
        }
        double a = median(theirs) / 1e6;
        double b = median(nothing) / 1e6;
        System.out.printf("404 of another's case %.2f ms, of none %.2f ms (median of 60)%n", a, b);
        assertThat(Math.abs(a - b)).isLessThan(5 + Math.min(a, b) / 2);
    }

    private static long nanos(Http role, String number) {
        long begun = System.nanoTime();
        role.get("/account/claims/" + number);
        return System.nanoTime() - begun;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private Map<String, Http> people(String application) {
        return application.equals(PermissionTable.SHOP) ? shop : office;
    }

    private static String prefix(String application) {
        return application.equals(PermissionTable.SHOP) ? "" : "/admin";
    }

    /** The right token of that person's session there. */
    private String token(String application, Http person) {
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
