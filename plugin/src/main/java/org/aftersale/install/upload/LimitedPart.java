package org.aftersale.install.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.aftersale.render.form.UploadRefusal;

/** The content of one part of an upload. */
final class LimitedPart extends OutputStream {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final long most;

    /**
     * @param most in bytes
     */
    LimitedPart(long most) {
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        if (content.size() + (long) length > most) {
            throw new RefusedUploadException(UploadRefusal.TOO_LARGE);
        }
        content.write(buffer, offset, length);
    }

    byte[] bytes() {
        return content.toByteArray();
    }
}
