package org.aftersale.admin;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Addresses, notices and form keys of the back office's pages. */
final class Desk {

    private static final Set<String> NOTICES =
            new HashSet<String>(
                    Arrays.asList(
                            "reply.sent",
                            "note.saved",
                            "decided",
                            "assigned",
                            "released",
                            "status"));

    private Desk() {}

    static String address(String number) {
        return "/aftersale/tickets/" + number;
    }

    static String redirect(String number, String notice) {
        return "redirect:" + address(number) + "?notice=" + notice;
    }

    /** The message key of a known notice; null for none and for anything unknown. */
    static String notice(String asked) {
        return NOTICES.contains(asked) ? "aftersale.notice." + asked : null;
    }

    static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** The form's key as sent; a fresh one for anything that none of our forms holds. */
    static String key(String sent) {
        return sent.matches("[0-9a-f-]{36}") ? sent : freshKey();
    }
}
