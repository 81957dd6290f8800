package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import org.aftersale.permissions.PermissionTable;
import org.aftersale.permissions.PermissionTable.Row;
import org.junit.jupiter.api.Test;

/** Ways round the checks: other spellings of an address, other methods and bodies, no token. */
class PermissionBypassE2E extends PermissionWalkBase {

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
                            (wanted, role) -> {
                                // the log-in begins another session: one request after the other
                                synchronized (people(application).get(role)) {
                                    spelled(application, row, role, wanted, wrong);
                                }
                            });
                });
        assertThat(wrong).isEmpty();
        assertThat(walked.state()).isEqualTo(known);
    }

    /** Four at a time: these are thousands of requests, and they change nothing. */
    private void forEachRow(BiConsumer<String, Row> check) {
        List<Runnable> checks = new ArrayList<>();
        for (String application : List.of(PermissionTable.SHOP, PermissionTable.OFFICE)) {
            table.rows(application)
                    .forEach(row -> checks.add(() -> check.accept(application, row)));
        }
        ForkJoinPool four = new ForkJoinPool(4);
        try {
            four.submit(() -> checks.parallelStream().forEach(Runnable::run)).join();
        } finally {
            four.shutdown();
        }
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
}
