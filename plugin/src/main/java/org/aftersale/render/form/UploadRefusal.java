package org.aftersale.render.form;

import javax.servlet.http.HttpServletRequest;

/** Why an upload was not read, or not to its end. */
public enum UploadRefusal {
    /** Its first part is not the form's token. */
    NO_TOKEN(403),
    /** The sender may not use the form. */
    FORBIDDEN(403),
    /**
     * No multipart form as browsers send it: its boundary, the number or the headers of its parts.
     */
    MALFORMED(400),
    TOO_LARGE(413);

    private static final String ATTRIBUTE = "aftersale.uploadRefusal";

    private final int status;

    UploadRefusal(int status) {
        this.status = status;
    }

    /** Null if the request was no upload, or one that was read. */
    public static UploadRefusal of(HttpServletRequest request) {
        return (UploadRefusal) request.getAttribute(ATTRIBUTE);
    }

    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The response status. */
    public int status() {
        return status;
    }
}
