package org.aftersale.render.form;

import javax.servlet.http.HttpServletRequest;

/** The uploaded file of a form, unchecked. */
public final class UploadedFile {

    private static final String ATTRIBUTE = "aftersale.upload";

    private final String name;
    private final byte[] bytes;

    /**
     * @param name as sent by the browser; null for none
     */
    public UploadedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Null if none was sent. */
    public static UploadedFile of(HttpServletRequest request) {
        return (UploadedFile) request.getAttribute(ATTRIBUTE);
    }

    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Null if the browser sent none; never to be trusted. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }
}
