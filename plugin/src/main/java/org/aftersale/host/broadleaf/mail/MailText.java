package org.aftersale.host.broadleaf.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.mail.internet.InternetAddress;

/** Words on their way into a mail's head. */
final class MailText {

    /** What a list of mails shows of a subject, and a good deal more. */
    private static final int LONGEST_LINE = 200;

    /** Bytes that fit into one encoded word: RFC 2047 allows it 75 characters. */
    private static final int WORD = 45;

    private MailText() {}

    /**
     * One line of visible text: line breaks of any alphabet, NULs and other control characters
     * become spaces, and what is too long ends in an ellipsis.
     */
    static String line(String text) {
        String line =
                (text == null ? "" : text)
                        .replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                        .trim();
        if (line.codePointCount(0, line.length()) <= LONGEST_LINE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE - 1)).trim() + '…';
    }

    /**
     * A line as it may stand in a header: in encoded words where it is not plain ASCII. The mail
     * library of the host would cut a long one between the halves of an emoji.
     */
    static String header(String line) {
        if (line.matches("[ -~]*") && !line.contains("=?")) {
            return line;
        }
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < line.length(); ) {
            String sign = new String(Character.toChars(line.codePointAt(i)));
            if (bytes(word + sign).length > WORD) {
                append(words, word);
                word.setLength(0);
            }
            word.append(sign);
            i += sign.length();
        }
        append(words, word);
        return words.toString();
    }

    /** A name and an address as one header value. */
    static String encoded(String name, String address) {
        try {
            return new InternetAddress(address, name, "UTF-8").toString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(StringBuilder words, StringBuilder word) {
        words.append(words.length() == 0 ? "" : " ")
                .append("=?UTF-8?B?")
                .append(Base64.getEncoder().encodeToString(bytes(word.toString())))
                .append("?=");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
