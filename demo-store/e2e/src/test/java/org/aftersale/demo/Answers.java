package org.aftersale.demo;

import java.util.ArrayList;
import java.util.List;
import org.aftersale.permissions.PermissionTable;

/** Describes a response in the terms of docs/permissions.md. */
final class Answers {

    private static final String OURS = "id=\"aftersale\"";

    private Answers() {}

    static String word(String application, Http.Answer answer) {
        boolean ours = answer.body().contains(OURS);
        switch (answer.status()) {
            case 200:
                return ours ? "page" : ok(answer);
            case 302:
            case 303:
                return leadsTo(answer.location());
            case 400:
                return ours ? "again" : "400";
            case 401:
                return ours ? "401" : "unknown";
            case 403:
                return !ours ? "403" : answer.body().contains(EXPIRED) ? "refused" : "forbidden";
            case 404:
                return ours ? "missing" : "nothing";
            case 405:
                return ours ? "405" : "turned away";
            case 409:
                return "overtaken";
            default:
                return String.valueOf(answer.status());
        }
    }

    private static final String BACK =
            ".*/(aftersale/[a-z]+(/[a-z]+(/\\d+(/[a-z]+)?)?)?|account/service"
                    + "|aftersale/(orders/[^/?]+|credit/\\d+|refunds/RF-[0-9A-Z-]{9})"
                    + "|account/tickets/solved|withdraw)([?].*)?";

    /** How the page about a form that came too late says so. */
    private static final String EXPIRED = "The page was open for too long";

    private static String ok(Http.Answer answer) {
        if (answer.body().contains("name=\"j_password\"")) {
            return "login";
        }
        String type = String.join("", answer.header("Content-Type"));
        if (type.startsWith("application/json")) {
            return "json";
        }
        if (type.startsWith("text/csv")) {
            return "sheet";
        }
        boolean file = type.startsWith("text/css") || type.matches(".*(javascript|/xml).*");
        return file ? "file" : "200 " + type;
    }

    private static String leadsTo(String location) {
        if (location.matches(".*/login([?;].*)?")) {
            return "login";
        }
        if (location.matches(BACK)) {
            return "back";
        }
        if (location.matches(".*/aftersale/settings/[a-z-]+(/pictures)?")) {
            return "back";
        }
        if (location.matches(".*/service\\?sent=yes")) {
            return "back";
        }
        if (location.matches(".*/help/articles/[a-z-]+(\\?voted=(un)?helpful)?(#.*)?")) {
            return "back";
        }
        boolean aCase =
                location.matches(
                                ".*/(tickets|claims|withdrawals|returns)/(CL|TK|WD|RMA)-[0-9A-Z-]{9}"
                                        + "(\\?notice=[a-z.]+)?")
                        || location.matches(".*/withdraw/receipts/[0-9A-Za-z_-]{32}");
        return aCase ? "case" : "to " + location;
    }

    /** The page without what differs anyhow: the form's token, and what was asked for. */
    static String plain(Http.Answer answer, String number, String order) {
        return answer.body()
                .replace(number, "NUMBER")
                .replace(order, "ORDER")
                .replaceAll("(name=\"csrfToken\"[^>]*) value=\"[^\"]*\"", "$1");
    }

    /** What docs/security.md promises of every answer of ours, and this one does not keep. */
    static List<String> promisesBroken(String role, String application, Http.Answer answer) {
        List<String> broken = new ArrayList<>();
        boolean hostsFile =
                answer.header("Content-Type").toString().matches(".*(css|javascript).*");
        String referrer =
                role.contains("/service/{guest}")
                        ? "no-referrer"
                        : "strict-origin-when-cross-origin";
        List<List<String>> wanted =
                List.of(
                        List.of("X-Content-Type-Options", "nosniff"),
                        List.of("X-Frame-Options", "SAMEORIGIN"),
                        List.of("Referrer-Policy", referrer),
                        List.of("Content-Security-Policy", "base-uri 'self'; object-src 'self'"));
        for (List<String> header : wanted) {
            if (!answer.header(header.get(0)).equals(List.of(header.get(1)))) {
                broken.add(role + ": " + header.get(0) + " " + answer.header(header.get(0)));
            }
        }
        boolean kept = answer.header("Cache-Control").toString().contains("max-age");
        boolean stored = !answer.header("Cache-Control").toString().contains("no-store");
        boolean file = hostsFile || answer.status() == 404 && !answer.body().contains(OURS);
        if (!file && stored || hostsFile && PermissionTable.SHOP.equals(application) && !kept) {
            broken.add(role + ": Cache-Control " + answer.header("Cache-Control"));
        }
        if (answer.body().contains("\tat org.")) {
            broken.add(role + ": tells a stack trace");
        }
        if (!answer.header("X-Powered-By").isEmpty()) {
            broken.add(role + ": X-Powered-By " + answer.header("X-Powered-By"));
        }
        return broken;
    }
}
