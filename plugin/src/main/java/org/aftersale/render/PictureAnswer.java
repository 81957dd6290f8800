package org.aftersale.render;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * A picture as a response, with headers that keep browsers from interpreting it as anything else.
 */
public final class PictureAnswer {

    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final String contentType;
    private final byte[] bytes;

    public PictureAnswer(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = bytes.clone();
    }

    /**
     * Cacheable by the browser only: a shared cache might store the session cookie that the host
     * adds.
     */
    public void writeTo(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        cacheForEver(response);
        response.getOutputStream().write(bytes);
    }

    private static void cacheForEver(HttpServletResponse response) {
        response.setHeader("Cache-Control", FOR_EVER);
        // overrides the host's header for pages
        response.setHeader("Pragma", "");
        response.setDateHeader("Expires", System.currentTimeMillis() + 31_536_000_000L);
    }

    /**
     * The same, with an entity tag; nothing but the headers for a browser that has the picture.
     *
     * @param tag names this content and no other: letters and digits
     */
    public void writeTo(HttpServletRequest request, HttpServletResponse response, String tag)
            throws IOException {
        String quoted = '"' + tag + '"';
        response.setHeader("ETag", quoted);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(quoted)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            cacheForEver(response);
            return;
        }
        writeTo(response);
    }
}
