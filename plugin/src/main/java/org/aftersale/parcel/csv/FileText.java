package org.aftersale.parcel.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes a text file: UTF-8 or UTF-16, with or without a byte order mark. */
final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How much of a file without a mark is looked at, in bytes. */
    private static final int SAMPLE = 512;

    private FileText() {}

    /** Null if it is no such text. */
    static String decode(byte[] bytes) {
        try {
            String text =
                    charset(bytes)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            int start = 0;
            while (start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
                start++;
            }
            return text.indexOf('\0') < 0 ? text.substring(start) : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return withoutMark(bytes);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The head is ASCII: in UTF-16 every other byte of it is zero. */
    private static Charset withoutMark(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(SAMPLE, bytes.length);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (even > length / 4) {
            return StandardCharsets.UTF_16BE;
        }
        return odd > length / 4 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
