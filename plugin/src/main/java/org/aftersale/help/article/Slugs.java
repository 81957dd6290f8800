package org.aftersale.help.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Slugs of articles: ASCII letters, digits and hyphens. */
public final class Slugs {

    public static final int MAX_LENGTH = 100;

    /** Paths the help uses, or may use, besides its articles. */
    private static final List<String> RESERVED =
            Arrays.asList(
                    "articles",
                    "categories",
                    "feedback",
                    "help",
                    "index",
                    "new",
                    "pictures",
                    "search",
                    "suggest");

    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Map<Character, String> LETTERS = new HashMap<Character, String>();

    static {
        String[] pairs = "ł=l,đ=d,ø=o,ħ=h,ı=i,ß=ss,æ=ae,œ=oe,þ=th,ð=d".split(",");
        for (String pair : pairs) {
            LETTERS.put(pair.charAt(0), pair.substring(2));
        }
    }

    private Slugs() {}

    /**
     * Derived from a title; empty if no character can be transliterated.
     *
     * @param language determines the transliteration: German umlauts become a vowel with e
     */
    public static String of(String title, String language) {
        String small = title.toLowerCase(Locale.ROOT);
        if ("de".equals(language)) {
            small = small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        }
        StringBuilder plain = new StringBuilder();
        for (char sign : Normalizer.normalize(small, Normalizer.Form.NFKD).toCharArray()) {
            if (Character.getType(sign) != Character.NON_SPACING_MARK
                    && sign != '\''
                    && sign != '’') {
                plain.append(LETTERS.getOrDefault(sign, String.valueOf(sign)));
            }
        }
        return cut(trimmed(plain.toString().replaceAll("[^a-z0-9]+", "-")), MAX_LENGTH);
    }

    /** With a number appended, within the maximum length. */
    public static String numbered(String slug, int number) {
        String ending = "-" + number;
        return cut(slug, MAX_LENGTH - ending.length()) + ending;
    }

    /** Truncates at a word boundary if there is one. */
    private static String cut(String slug, int longest) {
        if (slug.length() <= longest) {
            return slug;
        }
        int end = slug.lastIndexOf('-', longest);
        return trimmed(slug.substring(0, end > longest / 2 ? end : longest));
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }

    /** The key of the validation error; null if valid. */
    public static String problem(String slug) {
        if (slug.length() > MAX_LENGTH) {
            return "aftersale.error.faq.slug.long";
        }
        if (!slug.matches(FORM)) {
            return "aftersale.error.faq.slug.form";
        }
        return RESERVED.contains(slug) ? "aftersale.error.faq.slug.reserved" : null;
    }
}
