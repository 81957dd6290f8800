package org.aftersale.install.entry;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;
import javax.servlet.ServletOutputStream;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/**
 * Holds an HTML answer back until it is complete, puts a tag before the end of its body, and sends
 * it with its new length. Any other answer passes through as it comes.
 *
 * <p>What the answer is gets decided at its first byte, when its type and encoding are known; the
 * tag is made then too, while the host's request is still set up.
 */
class HtmlResponse extends HttpServletResponseWrapper {

    private final Supplier<String> tag;
    private BufferedOutput output;
    private PrintWriter writer;
    private Integer declaredLength;

    HtmlResponse(HttpServletResponse response, Supplier<String> tag) {
        super(response);
        this.tag = tag;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            // as the real writer would: fixes the encoding and names it in the content type
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

    /** Called at the first byte. */
    boolean isHtml() {
        String type = getContentType();
        if (type == null || getHeader("Content-Encoding") != null) {
            return false;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        boolean html = lower.startsWith("text/html") || lower.startsWith("application/xhtml+xml");
        // the tag is searched and written as ASCII
        return html && !getCharacterEncoding().toUpperCase(Locale.ROOT).startsWith("UTF-16");
    }

    String tag() {
        return tag.get();
    }

    ServletOutputStream realOutput() throws IOException {
        if (declaredLength != null) {
            super.setContentLength(declaredLength);
            declaredLength = null;
        }
        return super.getOutputStream();
    }

    /** A length is the store's idea of the answer; it holds only if the answer stays as it is. */
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
        if (output == null || !output.isHolding()) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    private void forget() {
        if (output != null) {
            output.clear();
        }
        writer = null;
        declaredLength = null;
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        forget();
        super.sendRedirect(location);
    }

    /** Sends what was held. An answer still being written elsewhere goes on unheld. */
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
