package org.aftersale.admin;

import org.aftersale.render.Notices;

/** Addresses and notices of the back office's pages. */
final class Desk {

    static final Notices NOTICES =
            new Notices("reply.sent", "note.saved", "decided", "assigned", "released", "status");

    private Desk() {}

    static String address(String number) {
        return "/aftersale/tickets/" + number;
    }

    static String redirect(String number, String notice) {
        return "redirect:" + address(number) + "?notice=" + notice;
    }
}
