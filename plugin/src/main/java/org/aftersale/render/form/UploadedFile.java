package org.aftersale.render.form;

import javax.servlet.http.HttpServletRequest;

/** The file of a form that takes one, as it came. */
public final class UploadedFile {

    private static final String ATTRIBUTE = "aftersale.upload";

    private final String name;
    private final byte[] bytes;

    /**
     * @param name as the browser says it; null where it says none
     */
    public UploadedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Null when none was sent. */
    public static UploadedFile of(HttpServletRequest request) {
        return (UploadedFile) request.getAttribute(ATTRIBUTE);
    }

    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Null where the browser said none; never to be trusted. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }
}
