package org.aftersale.admin.guarantee;

import org.aftersale.render.Notices;

/** Paths and notices of the page of the guarantee notice's pictures. */
final class GuaranteePaths {

    static final String PICTURES = "/aftersale/settings/guarantee-notice/pictures";
    static final String TEXTS = PICTURES + "/texts";
    static final String REMOVE = PICTURES + "/remove";

    static final Notices NOTICES =
            new Notices("guarantee.uploaded", "guarantee.described", "guarantee.removed");

    private GuaranteePaths() {}

    static String redirect(String notice) {
        return "redirect:" + PICTURES + "?notice=" + notice;
    }
}
