package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aftersale.permissions.PermissionTable;
import org.aftersale.permissions.PermissionTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sends every request of docs/permissions.md as every person and compares the answers. That no
 * address is missing from the table is held by the tests that ask the running applications.
 */
class PermissionWalkE2E extends PermissionWalkBase {

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
}
