package org.aftersale.help.search.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.aftersale.shared.InvisibleCharacters;

/**
 * Tokenizes and stems the words of one language. Index and queries use the same analysis, so that
 * any Solr server receives analyzed terms and needs no analyzer configuration.
 *
 * <p>Increment {@link #VERSION} whenever the output changes, so that indexes are rebuilt.
 */
public final class Analysis {

    /** An integer, stored in every index. */
    public static final String VERSION = "2";

    private static final int MAX_WORD_LENGTH = 40;
    private static final int MAX_KEPT = 20_000;
    private static final int MAX_DIGITS = 3;
    private static final Map<String, Analysis> ALL = new ConcurrentHashMap<String, Analysis>();

    private final String language;
    private final StopWords stopWords;
    private final ThreadLocal<UnaryOperator<String>> stems;

    private final Map<String, String> stemOf = new ConcurrentHashMap<String, String>();

    private Analysis(String language) {
        this.language = language;
        this.stopWords = StopWords.of(language, this);
        this.stems = ThreadLocal.withInitial(() -> Stems.of(language));
    }

    /**
     * @param language without a country; words of an unknown language are not stemmed
     */
    public static Analysis of(String language) {
        String known = StopWords.isKnown(language) ? language : "";
        return ALL.computeIfAbsent(known, Analysis::new);
    }

    public StopWords stopWords() {
        return stopWords;
    }

    /** All words except long numbers, such as order numbers. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isOfWord(text, end)) {
                end++;
            }
            if (end > at) {
                add(words, text, at, end);
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private boolean isOfWord(String text, int at) {
        char letter = text.charAt(at);
        if (Character.isLetterOrDigit(letter)
                || Character.isLetter(text.codePointAt(at))
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || InvisibleCharacters.isFormat(letter)) {
            // a soft hyphen or a joiner is not seen: it does not end a word
            return true;
        }
        if (Character.isLowSurrogate(letter) && at > 0) {
            return Character.isLetter(text.codePointAt(at - 1));
        }
        return isApostrophe(letter)
                && language.equals("en")
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’';
    }

    private void add(List<Word> words, String text, int start, int end) {
        if (language.equals("fr") && end - start <= 2 && end < text.length()) {
            if (isApostrophe(text.charAt(end))) {
                return;
            }
        }
        String seen = InvisibleCharacters.removed(text.substring(start, end));
        String written = seen.toLowerCase(Locale.ROOT);
        if (language.equals("en")) {
            written = withoutApostrophes(written);
        }
        if (written.length() > MAX_WORD_LENGTH) {
            written = written.substring(0, MAX_WORD_LENGTH);
        }
        String plain = plain(written);
        if (!plain.isEmpty() && !isLongNumber(plain)) {
            words.add(new Word(written, plain, stem(written, plain), start, end));
        }
    }

    /** Removes the possessive s together with its apostrophe. */
    private static String withoutApostrophes(String written) {
        if (written.indexOf('\'') < 0 && written.indexOf('’') < 0) {
            return written;
        }
        String word = written;
        if (word.endsWith("'s") || word.endsWith("’s")) {
            word = word.substring(0, word.length() - 2);
        }
        return word.replace("'", "").replace("’", "");
    }

    private static boolean isLongNumber(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        return digits > MAX_DIGITS;
    }

    /** Without accents; German transliterated umlauts (ae, oe, ue) are folded, too. */
    public String plain(String written) {
        String plain = Folding.fold(written);
        return language.equals("de")
                ? plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")
                : plain;
    }

    private String stem(String written, String plain) {
        String word = language.equals("pl") || language.equals("es") ? written : plain;
        String known = stemOf.get(word);
        if (known == null) {
            known = Folding.fold(stems.get().apply(word));
            if (stemOf.size() >= MAX_KEPT) {
                stemOf.clear();
            }
            stemOf.put(word, known);
        }
        return known;
    }

    /** The indexed term of a word. */
    public String term(String written) {
        List<Word> words = words(written);
        return words.isEmpty() ? "" : words.get(0).term;
    }

    public List<String> terms(String text) {
        List<String> terms = new ArrayList<String>();
        words(text).forEach(word -> terms.add(word.term));
        return Collections.unmodifiableList(terms);
    }
}
