package org.aftersale.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body, put together part by part. */
final class MultipartBody {

    private final String boundary;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    MultipartBody(String boundary) {
        this.boundary = boundary;
    }

    MultipartBody field(String name, String value) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"", bytes(value));
    }

    MultipartBody file(String name, String fileName, byte[] content) {
        return part(
                "Content-Disposition: form-data; name=\""
                        + name
                        + "\"; filename=\""
                        + fileName
                        + "\"\r\nContent-Type: image/png",
                content);
    }

    /**
     * @param headers lines with CRLF between them
     */
    MultipartBody part(String headers, byte[] content) {
        out.writeBytes(bytes("--" + boundary + "\r\n" + headers + "\r\n\r\n"));
        out.writeBytes(content);
        out.writeBytes(bytes("\r\n"));
        return this;
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** Up to here, without the end. */
    byte[] unfinished() {
        return out.toByteArray();
    }

    byte[] finished() {
        out.writeBytes(bytes("--" + boundary + "--\r\n"));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
