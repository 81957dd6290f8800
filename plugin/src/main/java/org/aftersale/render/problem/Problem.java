package org.aftersale.render.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What went wrong, for the problem page: a code with messages, and the response status. */
public final class Problem {

    private final String code;
    private final int status;
    private final List<Map<String, String>> typed = new ArrayList<>();
    private String backUrl;
    private Integer minutes;
    private boolean kept;

    private Problem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    public static Problem of(int status) {
        return new Problem(codeOf(status), status);
    }

    /** A form was submitted too late or from another site; it had no effect. */
    public static Problem expired() {
        return new Problem("expired", 403);
    }

    /** The session had ended; the input is restored after login. */
    public static Problem signedOut() {
        return new Problem("signed-out", 403);
    }

    /**
     * An allowance is used up.
     *
     * @param minutes after which the next attempt will be accepted
     */
    public static Problem tooMany(int minutes) {
        Problem problem = new Problem("too-many", 429);
        problem.minutes = minutes;
        return problem;
    }

    /** A form is larger than any form of ours may be; nothing of it was read. */
    public static Problem oversized() {
        return new Problem("oversized", 413);
    }

    /** Says that what was typed is restored when the visitor goes back. */
    public Problem kept(boolean isKept) {
        kept = isKept;
        return this;
    }

    public Problem typed(String label, String value) {
        Map<String, String> field = new LinkedHashMap<>();
        field.put("label", label);
        field.put("value", value);
        typed.add(field);
        return this;
    }

    /**
     * @param address without the context path, which the page adds
     */
    public Problem backTo(String address) {
        this.backUrl = address;
        return this;
    }

    public int status() {
        return status;
    }

    public String titleCode() {
        return "aftersale.problem." + code + ".title";
    }

    /** The model of {@code aftersale/problem}. */
    public Map<String, Object> page() {
        Map<String, Object> page = new HashMap<>();
        page.put("code", code);
        page.put("kept", kept);
        if (minutes != null) {
            page.put("minutes", minutes);
        }
        if (!typed.isEmpty()) {
            page.put("typed", typed);
        }
        if (backUrl != null) {
            page.put("backUrl", backUrl);
        }
        return page;
    }

    private static String codeOf(int status) {
        switch (status) {
            case 400:
                return "malformed";
            case 403:
                return "forbidden";
            case 404:
                return "not-found";
            case 409:
                return "conflict";
            case 413:
                return "too-large";
            default:
                return "error";
        }
    }
}
