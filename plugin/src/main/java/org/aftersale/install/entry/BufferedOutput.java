package org.aftersale.install.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;

/**
 * The output stream of {@link HtmlResponse}: buffers HTML up to a limit, passes everything else
 * through.
 */
class BufferedOutput extends ServletOutputStream {

    /** Longer pages are sent unchanged rather than kept in memory. */
    static final int LIMIT = 2 * 1024 * 1024;

    private enum State {
        UNDECIDED,
        HOLDING,
        PASSING
    }

    private static final byte[] BODY_END = "</body".getBytes(StandardCharsets.US_ASCII);

    private final HtmlResponse response;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(16 * 1024);
    private State state = State.UNDECIDED;
    private String tag = "";

    BufferedOutput(HtmlResponse response) {
        this.response = response;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return;
        }
        if (state == State.UNDECIDED) {
            state = response.isHtml() ? State.HOLDING : State.PASSING;
            tag = state == State.HOLDING ? response.tag() : "";
        }
        if (state == State.HOLDING && held.size() + length > LIMIT) {
            pass();
        }
        if (state == State.HOLDING) {
            held.write(bytes, offset, length);
        } else {
            response.realOutput().write(bytes, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (state == State.PASSING) {
            response.realOutput().flush();
        }
    }

    boolean isBuffering() {
        return state == State.HOLDING;
    }

    void clear() {
        held.reset();
        state = State.UNDECIDED;
    }

    private void pass() throws IOException {
        state = State.PASSING;
        held.writeTo(response.realOutput());
        held.reset();
    }

    void finish(boolean complete) throws IOException {
        if (state != State.HOLDING) {
            return;
        }
        if (!complete) {
            pass();
            return;
        }
        byte[] page = held.toByteArray();
        byte[] added = tag.getBytes(StandardCharsets.US_ASCII);
        int end = bodyEnd(page);
        if (end < 0 || !response.isWanted(page)) {
            // a fragment has no body end to insert at
            pass();
            return;
        }
        response.setRealLength(page.length + added.length);
        ServletOutputStream out = response.realOutput();
        out.write(page, 0, end);
        out.write(added);
        out.write(page, end, page.length - end);
        state = State.PASSING;
    }

    /** The index of the last closing body tag, or -1. */
    static int bodyEnd(byte[] page) {
        for (int at = page.length - BODY_END.length; at >= 0; at--) {
            int i = 0;
            while (i < BODY_END.length && lower(page[at + i]) == BODY_END[i]) {
                i++;
            }
            if (i == BODY_END.length) {
                return at;
            }
        }
        return -1;
    }

    private static int lower(byte octet) {
        return octet >= 'A' && octet <= 'Z' ? octet + 32 : octet;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("Account pages do not support asynchronous writes");
    }
}
