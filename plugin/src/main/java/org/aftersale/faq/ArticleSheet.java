package org.aftersale.faq;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An article as staff work on it: settings, every language with its newest words, and moves. */
public final class ArticleSheet {

    private final Article article;
    private final SettingsForm settings;
    private final List<ArticleCategoryImpl> categories;
    private final Map<String, Language> languages = new LinkedHashMap<String, Language>();

    ArticleSheet(Article article, SettingsForm settings, List<ArticleCategoryImpl> categories) {
        this.article = article;
        this.settings = settings;
        this.categories = categories;
    }

    void put(String language, Language one) {
        languages.put(language, one);
    }

    /** Null for one that is not saved yet. */
    public Article getArticle() {
        return article;
    }

    public SettingsForm getSettings() {
        return settings;
    }

    public List<ArticleCategoryImpl> getCategories() {
        return categories;
    }

    /** Every language of the help, those not begun too, in its order. */
    public Map<String, Language> getLanguages() {
        return Collections.unmodifiableMap(languages);
    }

    /** An article in one language. */
    public static final class Language {

        private final ArticleTextImpl text;
        private final ArticleVersionImpl newest;
        private final Set<ArticleStatus> moves;

        Language(ArticleTextImpl text, ArticleVersionImpl newest, Set<ArticleStatus> moves) {
            this.text = text;
            this.newest = newest;
            this.moves = moves;
        }

        /** Null when it is not begun. */
        public ArticleTextImpl getText() {
            return text;
        }

        /** Null when it is not begun. */
        public ArticleVersionImpl getNewest() {
            return newest;
        }

        public ArticleWords getWords() {
            return newest == null ? ArticleWords.NONE : ArticleWords.of(newest);
        }

        /** Where this member of staff may move it: the buttons. */
        public Set<ArticleStatus> getMoves() {
            return moves;
        }
    }
}
