package org.aftersale.render.form;

import javax.servlet.http.HttpServletRequest;

/** Marks a request whose form was larger than any of ours may be, and was not read. */
public final class OversizedForm {

    private static final String ATTRIBUTE = "aftersale.oversizedForm";

    private OversizedForm() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
