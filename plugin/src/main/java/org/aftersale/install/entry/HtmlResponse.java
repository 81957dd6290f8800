package org.aftersale.install.entry;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import javax.servlet.ServletOutputStream;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/**
 * Buffers an HTML response until it is complete, inserts a tag before the end of its body, and
 * sends it with the new content length. Other responses pass through unbuffered.
 *
 * <p>The decision is made at the first byte, when content type and encoding are known; the tag is
 * also created then, while the host's request context is still active.
 */
class HtmlResponse extends HttpServletResponseWrapper {

    private final Supplier<String> tag;
    private final String unless;
    private BufferedOutput output;
    private PrintWriter writer;
    private Integer declaredLength;

    HtmlResponse(HttpServletResponse response, Supplier<String> tag) {
        this(response, tag, null);
    }

    /**
     * @param unless ASCII text of a page that gets no tag, because the store's template has it;
     *     null for none
     */
    HtmlResponse(HttpServletResponse response, Supplier<String> tag, String unless) {
        super(response);
        this.tag = tag;
        this.unless = unless;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            // as the real writer does: fixes the encoding and adds it to the content type
            super.setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(output(), getCharacterEncoding()));
        }
        return writer;
    }

    private BufferedOutput output() {
        if (output == null) {
            output = new BufferedOutput(this);
        }
        return output;
    }

    /** To be called at the first byte. */
    boolean isHtml() {
        String type = getContentType();
        if (type == null || getHeader("Content-Encoding") != null) {
            return false;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        boolean html = lower.startsWith("text/html") || lower.startsWith("application/xhtml+xml");
        // the tag is searched for and written as ASCII
        return html && !getCharacterEncoding().toUpperCase(Locale.ROOT).startsWith("UTF-16");
    }

    String tag() {
        return tag.get();
    }

    /** Whether a complete page is to get the tag. */
    boolean isWanted(byte[] page) {
        return unless == null || new String(page, StandardCharsets.ISO_8859_1).indexOf(unless) < 0;
    }

    ServletOutputStream realOutput() throws IOException {
        if (declaredLength != null) {
            super.setContentLength(declaredLength);
            declaredLength = null;
        }
        return super.getOutputStream();
    }

    /** Deferred: the store's content length is only valid if the response is not changed. */
    @Override
    public void setContentLength(int length) {
        declaredLength = length;
    }

    @Override
    public void setContentLengthLong(long length) {
        declaredLength = length > Integer.MAX_VALUE ? null : (Integer) (int) length;
    }

    @Override
    public void setHeader(String name, String value) {
        if (!isLength(name, value)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!isLength(name, value)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setIntHeader(String name, int value) {
        if (!isLength(name, String.valueOf(value))) {
            super.setIntHeader(name, value);
        }
    }

    private boolean isLength(String name, String value) {
        if (!"Content-Length".equalsIgnoreCase(name)) {
            return false;
        }
        setContentLengthLong(value == null ? Long.MAX_VALUE : Long.parseLong(value.trim()));
        return true;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (output == null || !output.isBuffering()) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        super.reset();
        discardBuffer();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        discardBuffer();
    }

    private void discardBuffer() {
        if (output != null) {
            output.clear();
        }
        writer = null;
        declaredLength = null;
    }

    @Override
    public void sendError(int status) throws IOException {
        discardBuffer();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        discardBuffer();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        discardBuffer();
        super.sendRedirect(location);
    }

    /**
     * Sends the buffered response. An asynchronous response still being written continues
     * unbuffered.
     */
    void finish(boolean stillBeingWritten) throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (output != null) {
            output.finish(!stillBeingWritten);
        } else if (declaredLength != null && !isCommitted()) {
            super.setContentLength(declaredLength);
        }
    }

    void setRealLength(int length) {
        if (!isCommitted()) {
            super.setContentLength(length);
        }
        declaredLength = null;
    }
}
