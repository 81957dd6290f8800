package org.aftersale.picture;

import org.aftersale.shared.AftersaleException;

/**
 * Other pictures were being checked, and this one's turn did not come in time. Answered with 503.
 */
public final class PicturesBusyException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private PicturesBusyException(int seconds) {
        super("No turn within " + seconds + " s", "aftersale.error.faq.picture.busy");
    }

    static PicturesBusyException after(int seconds) {
        return new PicturesBusyException(seconds);
    }
}
