package org.aftersale.host.broadleaf.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.mail.internet.InternetAddress;

/** Prepares text for mail headers. */
final class MailText {

    /** Far longer than the part of a subject that mail lists show. */
    private static final int MAX_LINE_LENGTH = 200;

    /** Bytes that fit into one encoded word, which RFC 2047 limits to 75 characters. */
    private static final int WORD = 45;

    private MailText() {}

    /**
     * One line of visible text: line breaks of any script, NULs and other control characters become
     * spaces, and longer text is truncated with an ellipsis.
     */
    static String line(String text) {
        String line =
                (text == null ? "" : text)
                        .replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                        .trim();
        if (line.codePointCount(0, line.length()) <= MAX_LINE_LENGTH) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, MAX_LINE_LENGTH - 1)).trim() + '…';
    }

    /**
     * A header value: in encoded words if it is not plain ASCII. The host's mail library would
     * split a surrogate pair in a long one.
     */
    static String header(String line) {
        if (line.matches("[ -~]*") && !line.contains("=?")) {
            return line;
        }
        StringBuilder encoded = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < line.length(); ) {
            String sign = new String(Character.toChars(line.codePointAt(i)));
            if (bytes(word + sign).length > WORD) {
                append(encoded, word);
                word.setLength(0);
            }
            word.append(sign);
            i += sign.length();
        }
        append(encoded, word);
        return encoded.toString();
    }

    /** A display name and an address as one header value. */
    static String encoded(String name, String address) {
        try {
            return new InternetAddress(address, name, "UTF-8").toString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(StringBuilder encoded, StringBuilder word) {
        encoded.append(encoded.length() == 0 ? "" : " ")
                .append("=?UTF-8?B?")
                .append(Base64.getEncoder().encodeToString(bytes(word.toString())))
                .append("?=");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
