package org.aftersale.admin.page;

import org.aftersale.render.Notices;

/** Paths and notices of the back office's pages. */
public final class AdminPaths {

    public static final Notices NOTICES =
            new Notices(
                    "reply.sent",
                    "note.saved",
                    "decided",
                    "remedy.done",
                    "withdrawal.decided",
                    "withdrawal.goods",
                    "withdrawal.proof",
                    "assigned",
                    "released",
                    "status",
                    "priority");

    private AdminPaths() {}

    public static String address(String number) {
        return "/aftersale/tickets/" + number;
    }

    public static String redirect(String number, String notice) {
        return "redirect:" + address(number) + "?notice=" + notice;
    }
}
