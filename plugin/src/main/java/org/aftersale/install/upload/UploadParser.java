package org.aftersale.install.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.form.UploadRefusal;
import org.aftersale.shared.form.FormNumbers;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.ParameterParser;

/**
 * Reads a multipart form part by part, none of it before its size and boundary are known to be
 * honest, and nothing behind the first part unless that is the form's token.
 */
final class UploadParser {

    /** More than any rule allows for a file, so that the rule can say so; in bytes. */
    static final long MAX_SIZE = 16L * 1024 * 1024;

    /** RFC 2046. */
    static final int MAX_BOUNDARY_LENGTH = 70;

    static final int MAX_PARTS = 8;

    /** Of one part, in bytes: a file name of 255 signs fits. */
    static final int MAX_HEADER_SIZE = 1024;

    private static final int MAX_FIELD_SIZE = 4096;
    private static final int BUFFER_SIZE = 8192;
    private static final long UNKNOWN = -1;

    private final String tokenName;
    private final Predicate<String> token;

    /**
     * @param tokenName the field of the form's token
     * @param token whether it is the session's
     */
    UploadParser(String tokenName, Predicate<String> token) {
        this.tokenName = tokenName;
        this.token = token;
    }

    /**
     * @throws RefusedUploadException saying why it is not read any further
     * @throws IOException if it ends before its end, or is no multipart form
     */
    Upload parse(HttpServletRequest request) throws IOException {
        if (FormNumbers.id(request.getHeader("Content-Length"), UNKNOWN) > MAX_SIZE) {
            throw new RefusedUploadException(UploadRefusal.TOO_LARGE);
        }
        byte[] boundary = boundary(request.getContentType());
        MultipartStream parts =
                new MultipartStream(
                        new LimitedInput(request.getInputStream(), MAX_SIZE),
                        boundary,
                        BUFFER_SIZE,
                        null);
        parts.setHeaderEncoding(StandardCharsets.UTF_8.name());
        parts.setPartHeaderSizeMax(MAX_HEADER_SIZE);
        Upload upload = new Upload();
        int count = 0;
        for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
            require(++count <= MAX_PARTS, UploadRefusal.MALFORMED);
            read(parts, count == 1, upload);
        }
        require(count > 0, UploadRefusal.MALFORMED);
        return upload;
    }

    private static byte[] boundary(String contentType) throws RefusedUploadException {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        Map<String, String> parameters = parser.parse(contentType, new char[] {';', ','});
        String boundary = parameters.get("boundary");
        require(
                parameters.containsKey("multipart/form-data")
                        && boundary != null
                        && !boundary.isEmpty()
                        && boundary.length() <= MAX_BOUNDARY_LENGTH,
                UploadRefusal.MALFORMED);
        return boundary.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void read(MultipartStream parts, boolean isFirst, Upload upload) throws IOException {
        PartHeaders headers = PartHeaders.parse(parts.readHeaders());
        String name = headers.fieldName();
        require(name != null, UploadRefusal.MALFORMED);
        require(!isFirst || name.equals(tokenName) && !headers.isFile(), UploadRefusal.NO_TOKEN);
        LimitedPart part = new LimitedPart(headers.isFile() ? MAX_SIZE : MAX_FIELD_SIZE);
        parts.readBodyData(part);
        if (headers.isFile()) {
            require(upload.file() == null, UploadRefusal.MALFORMED);
            upload.put(headers.fileName(), part.bytes());
            return;
        }
        String value = new String(part.bytes(), StandardCharsets.UTF_8);
        require(!isFirst || token.test(value), UploadRefusal.NO_TOKEN);
        upload.put(name, value);
    }

    private static void require(boolean honest, UploadRefusal otherwise)
            throws RefusedUploadException {
        if (!honest) {
            throw new RefusedUploadException(otherwise);
        }
    }
}
