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

/**
 * An article as staff edit it: its settings, the newest text of every language, and the allowed
 * status transitions.
 */
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

    /** Null if it is not saved yet. */
    public Article getArticle() {
        return article;
    }

    public ArticleSettingsForm getSettings() {
        return settings;
    }

    public List<ArticleCategory> getCategories() {
        return categories;
    }

    /** Every language of the help in its order, including those without text. */
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

        /** Null if there is no text in this language. */
        public ArticleText getText() {
            return text;
        }

        /** Null if there is no text in this language. */
        public ArticleVersion getNewest() {
            return newest;
        }

        public ArticleContent getContent() {
            return newest == null ? ArticleContent.NONE : ArticleContent.of(newest);
        }

        /** The status transitions the current user may make. */
        public Set<ArticleStatus> getTransitions() {
            return moves;
        }
    }
}
