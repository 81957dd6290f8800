package org.aftersale.shared;

/**
 * Characters that leave nothing to see: format characters (soft hyphen, joiners, byte order mark,
 * controls of writing direction), fillers, variation selectors, and blanks of every kind.
 */
public final class InvisibleCharacters {

    private static final int BRAILLE_BLANK = 0x2800;
    private static final int NULL_NOTEHEAD = 0x1D159;

    private InvisibleCharacters() {}

    /** Whether a text of this character alone shows nothing. */
    static boolean isUnseen(int sign) {
        return isBlank(sign) || isFormat(sign);
    }

    /** A blank: takes room without showing anything, also where Unicode calls it a letter. */
    static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == BRAILLE_BLANK
                || sign == NULL_NOTEHEAD
                || isFiller(sign);
    }

    /** The fillers of Hangul and Khitan, which fonts draw as nothing or as a wide blank. */
    private static boolean isFiller(int sign) {
        return sign == 0x115F
                || sign == 0x1160
                || sign == 0x3164
                || sign == 0xFFA0
                || sign == 0x16FE4;
    }

    /** Takes no room and shows nothing by itself. Words are the same with and without it. */
    public static boolean isFormat(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || sign == 0x034F
                || sign == 0x17B4
                || sign == 0x17B5
                || sign >= 0x180B && sign <= 0x180F
                || sign >= 0x2060 && sign <= 0x206F
                || sign >= 0xFE00 && sign <= 0xFE0F
                || sign >= 0xFFF0 && sign <= 0xFFF8
                || sign >= 0xE0000 && sign <= 0xE0FFF;
    }

    /** Changes the direction of writing: in a name it would turn the words around it, too. */
    static boolean isDirection(int sign) {
        return sign == 0x061C
                || sign == 0x200E
                || sign == 0x200F
                || sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2066 && sign <= 0x2069;
    }

    /** Only says where a line may or may not end. */
    static boolean isLineBreaker(int sign) {
        return sign == 0x00AD || sign == 0x200B || sign == 0x2060 || sign == 0xFEFF;
    }

    /** The text without characters that take no room; what people read in it stays. */
    public static String removed(String text) {
        if (text.codePoints().noneMatch(InvisibleCharacters::isFormat)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(sign -> !isFormat(sign)).forEach(seen::appendCodePoint);
        return seen.toString();
    }
}
