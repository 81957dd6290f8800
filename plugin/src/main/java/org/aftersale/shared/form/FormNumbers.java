package org.aftersale.shared.form;

/**
 * Numbers as addresses and forms send them: digits and nothing else, and no more of them than fit.
 * A sign, a space or a letter makes it no number, since no page of ours writes one.
 */
public final class FormNumbers {

    /**
     * What a version reads as that is no number: no row has it, so that the form is out of date.
     */
    public static final long NO_VERSION = -1;

    private static final int MAX_ID_LENGTH = 18;

    private FormNumbers() {}

    /** The id; {@code otherwise} for anything that is none. */
    public static long id(String typed, long otherwise) {
        return isId(typed) ? Long.parseLong(typed) : otherwise;
    }

    public static boolean isId(String typed) {
        return isNumber(typed, MAX_ID_LENGTH);
    }

    /** The version of a row that a form was made from; {@link #NO_VERSION} for anything else. */
    public static long version(String typed) {
        return id(typed, NO_VERSION);
    }

    /**
     * A small number.
     *
     * @param digits how many it may have, at most nine
     * @param otherwise for anything that is no such number
     */
    public static int number(String typed, int digits, int otherwise) {
        return isNumber(typed, digits) ? Integer.parseInt(typed) : otherwise;
    }

    private static boolean isNumber(String typed, int digits) {
        return typed != null
                && !typed.isEmpty()
                && typed.length() <= digits
                && typed.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
