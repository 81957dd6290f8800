package org.aftersale.faq.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages of the help. */
public class SearchLanguages {

    private static final String DEFAULT = "en";

    private final List<String> all = new ArrayList<String>();

    /**
     * @param codes of languages without countries, separated by commas, the first being read where
     *     there is no article in the reader's; null or empty: English
     */
    public SearchLanguages(String codes) {
        Arrays.stream((codes == null ? "" : codes).split(","))
                .map(code -> code.trim().toLowerCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .forEach(all::add);
        if (all.isEmpty()) {
            all.add(DEFAULT);
        }
    }

    public String first() {
        return all.get(0);
    }

    /** In their order. */
    public List<String> all() {
        return new ArrayList<String>(all);
    }

    /** The language itself when it is one of the help's, or else the first. */
    public String known(String language) {
        return language != null && all.contains(language) ? language : first();
    }

    /** The question in the reader's language, and in the first where that is another. */
    List<Asking> ask(SearchQuestion question, LanguageBook book, boolean unfinished) {
        List<Asking> askings = new ArrayList<Asking>(2);
        String own = known(question.getLanguage());
        askings.add(new Asking(question.getText(), book.of(own), unfinished));
        if (!own.equals(first())) {
            askings.add(new Asking(question.getText(), book.of(first()), unfinished));
        }
        return askings;
    }
}
