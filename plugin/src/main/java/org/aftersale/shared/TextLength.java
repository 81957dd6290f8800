package org.aftersale.shared;

/**
 * The limit of a text, counted in the characters that people see: a letter with its accents is one,
 * and so is an emoji with its skin tone, a family of emoji or a flag. Close to Unicode's grapheme
 * clusters, and the same on every version of Java, whose own rules differ.
 */
public final class TextLength {

    private static final int JOINER = 0x200D;

    private final int most;
    private final int room;

    private TextLength(int most, int room) {
        this.most = most;
        this.room = room;
    }

    /**
     * @param most characters that people see
     * @param room what the column holds, in UTF-16 code units, which no database counts narrower
     */
    public static TextLength of(int most, int room) {
        return new TextLength(most, room);
    }

    /** The longest text accepted, in characters that people see. */
    public int getMost() {
        return most;
    }

    public boolean isExceededBy(String text) {
        return length(text) > most;
    }

    /**
     * The length to tell people. Above the limit also if the characters take more than the column
     * holds, as piled accents and families of emoji do: then in proportion to the column.
     */
    public int length(String text) {
        int seen = seen(text);
        if (text.length() <= room) {
            return seen;
        }
        long share = ((long) text.length() * most + room - 1) / room;
        return (int) Math.max(seen, share);
    }

    /** The number of characters that people see. */
    static int seen(String text) {
        int seen = 0;
        int before = 0;
        boolean halfFlag = false;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int sign = text.codePointAt(at);
            boolean flag = isFlagLetter(sign);
            boolean partOfBefore =
                    seen > 0
                            && (isAddition(sign)
                                    || before == JOINER && isPicture(sign)
                                    || flag && halfFlag);
            halfFlag = flag && !(flag && halfFlag);
            seen += partOfBefore || InvisibleCharacters.isFormat(sign) ? 0 : 1;
            before = sign;
        }
        return seen;
    }

    /** Accents, vowel signs, skin tones: drawn on the character before. */
    private static boolean isAddition(int sign) {
        switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK:
            case Character.ENCLOSING_MARK:
            case Character.COMBINING_SPACING_MARK:
                return true;
            default:
                return sign >= 0x1F3FB && sign <= 0x1F3FF;
        }
    }

    /** What a joiner joins; emoji newer than the running Java have no type yet. */
    private static boolean isPicture(int sign) {
        return Character.getType(sign) == Character.OTHER_SYMBOL || sign >= 0x1F000;
    }

    private static boolean isFlagLetter(int sign) {
        return sign >= 0x1F1E6 && sign <= 0x1F1FF;
    }
}
