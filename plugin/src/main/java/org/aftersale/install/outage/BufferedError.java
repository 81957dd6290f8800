package org.aftersale.install.outage;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Holds a server error back until it is known whether it was an outage. */
class BufferedError extends HttpServletResponseWrapper {

    private int status;
    private String message;

    BufferedError(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int code) throws IOException {
        sendError(code, null);
    }

    @Override
    public void sendError(int code, String text) throws IOException {
        if (code < SC_INTERNAL_SERVER_ERROR) {
            super.sendError(code, text);
            return;
        }
        status = code;
        message = text;
    }

    /** True for a held error, so that the host does not write its own error page. */
    @Override
    public boolean isCommitted() {
        return isServerError() || super.isCommitted();
    }

    boolean isServerError() {
        return status != 0;
    }

    /** Sends the held error, if any. */
    void sendBuffered() throws IOException {
        if (isServerError() && !super.isCommitted()) {
            super.sendError(status, message);
        }
    }
}
