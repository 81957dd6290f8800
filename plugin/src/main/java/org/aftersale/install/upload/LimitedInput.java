package org.aftersale.install.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.aftersale.render.form.UploadRefusal;

/** The body of an upload, which may be sent without saying how long it is. */
final class LimitedInput extends FilterInputStream {

    private long left;

    /**
     * @param most in bytes
     */
    LimitedInput(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        take(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        take(Math.max(0, read));
        return read;
    }

    private void take(int read) throws RefusedUploadException {
        left -= read;
        if (left < 0) {
            throw new RefusedUploadException(UploadRefusal.TOO_LARGE);
        }
    }
}
