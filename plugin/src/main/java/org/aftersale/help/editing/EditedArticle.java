package org.aftersale.help.editing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftersale.help.article.Article;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;

/** An article as staff work on it: settings, every language with its newest words, and moves. */
public final class EditedArticle {

    private final Article article;
    private final ArticleSettingsForm settings;
    private final List<ArticleCategory> categories;
    private final Map<String, Language> languages = new LinkedHashMap<String, Language>();

    EditedArticle(Article article, ArticleSettingsForm settings, List<ArticleCategory> categories) {
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

    public ArticleSettingsForm getSettings() {
        return settings;
    }

    public List<ArticleCategory> getCategories() {
        return categories;
    }

    /** Every language of the help, those not begun too, in its order. */
    public Map<String, Language> getLanguages() {
        return Collections.unmodifiableMap(languages);
    }

    /** An article in one language. */
    public static final class Language {

        private final ArticleText text;
        private final ArticleVersion newest;
        private final Set<ArticleStatus> moves;

        Language(ArticleText text, ArticleVersion newest, Set<ArticleStatus> moves) {
            this.text = text;
            this.newest = newest;
            this.moves = moves;
        }

        /** Null when it is not begun. */
        public ArticleText getText() {
            return text;
        }

        /** Null when it is not begun. */
        public ArticleVersion getNewest() {
            return newest;
        }

        public ArticleContent getWords() {
            return newest == null ? ArticleContent.NONE : ArticleContent.of(newest);
        }

        /** Where this member of staff may move it: the buttons. */
        public Set<ArticleStatus> getMoves() {
            return moves;
        }
    }
}
