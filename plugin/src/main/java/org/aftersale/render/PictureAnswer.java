package org.aftersale.render;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/** A picture as an answer that no browser takes for anything else. */
public final class PictureAnswer {

    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final String contentType;
    private final byte[] bytes;

    public PictureAnswer(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = bytes.clone();
    }

    /** For the browser alone: a cache between might keep the session cookie the host adds. */
    public void writeTo(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", FOR_EVER);
        // whatever the host says of pages
        response.setHeader("Pragma", "");
        response.setDateHeader("Expires", System.currentTimeMillis() + 31_536_000_000L);
        response.getOutputStream().write(bytes);
    }
}
