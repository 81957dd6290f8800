package org.aftersale.install.upload;

import java.io.IOException;
import org.aftersale.render.form.UploadRefusal;

/** An upload is not read any further. */
final class RefusedUploadException extends IOException {

    private static final long serialVersionUID = 1L;

    private final UploadRefusal refusal;

    RefusedUploadException(UploadRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    UploadRefusal refusal() {
        return refusal;
    }
}
