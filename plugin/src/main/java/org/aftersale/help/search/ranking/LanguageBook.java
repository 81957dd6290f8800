package org.aftersale.help.search.ranking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aftersale.help.search.text.Analysis;
import org.aftersale.help.search.text.Lexicon;
import org.aftersale.help.search.text.SynonymGroups;
import org.aftersale.help.search.text.Synonyms;

/** The languages of one index snapshot, with the current synonyms. */
public final class LanguageBook {

    private static final class Page {
        final String groups;
        final Language language;

        Page(String groups, Language language) {
            this.groups = groups;
            this.language = language;
        }
    }

    private final Map<String, Lexicon> lexicons;
    private final Synonyms synonyms;
    private final Map<String, Page> pages = new ConcurrentHashMap<String, Page>();

    public LanguageBook(Map<String, Lexicon> lexicons, Synonyms synonyms) {
        this.lexicons = lexicons;
        this.synonyms = synonyms;
    }

    Language of(String code) {
        String groups = synonyms.groups(code);
        Page page = pages.get(code);
        if (page == null || !page.groups.equals(groups)) {
            page = new Page(groups, language(code, groups));
            pages.put(code, page);
        }
        return page.language;
    }

    private Language language(String code, String groups) {
        Lexicon lexicon = lexicons.getOrDefault(code, Lexicon.EMPTY);
        return new Language(code, lexicon, SynonymGroups.parse(groups, Analysis.of(code)));
    }
}
