package org.aftersale.help.editing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleStatus;

/** What the form of an article was sent with, and what it had shown before. */
public final class ArticleForm {

    private final ArticleSettingsForm settings;
    private final String settingsSeen;
    private final Map<String, TextForm> texts;
    private final String moveLanguage;
    private final ArticleStatus moveTo;

    /**
     * @param settingsSeen the {@link ArticleSettingsForm#fingerprint()} the form came with; what
     *     was not changed in the form is not saved, whatever others did meanwhile
     * @param texts by language; a language that is missing is left alone
     */
    public ArticleForm(
            ArticleSettingsForm settings, String settingsSeen, Map<String, TextForm> texts) {
        this(settings, settingsSeen, texts, null, null);
    }

    private ArticleForm(
            ArticleSettingsForm settings,
            String settingsSeen,
            Map<String, TextForm> texts,
            String moveLanguage,
            ArticleStatus moveTo) {
        this.settings = settings;
        this.settingsSeen = settingsSeen;
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<String, TextForm>(texts));
        this.moveLanguage = moveLanguage;
        this.moveTo = moveTo;
    }

    /** The same, with a move of one language's status once it is saved. */
    public ArticleForm moving(String language, ArticleStatus to) {
        return new ArticleForm(settings, settingsSeen, texts, language, to);
    }

    public ArticleSettingsForm getSettings() {
        return settings;
    }

    public String getSettingsSeen() {
        return settingsSeen;
    }

    public Map<String, TextForm> getTexts() {
        return texts;
    }

    /** Null when nothing is to move. */
    public String getMoveLanguage() {
        return moveLanguage;
    }

    /** Null when nothing is to move. */
    public ArticleStatus getMoveTo() {
        return moveTo;
    }

    /** One language of the form. */
    public static final class TextForm {

        private final ArticleContent words;
        private final String slug;
        private final String slugSeen;
        private final int noSeen;

        /**
         * @param slug empty: to be made of the title, or to stay
         * @param slugSeen what stood in the form before
         * @param noSeen the number of the version the form had shown; 0 for none
         */
        public TextForm(ArticleContent words, String slug, String slugSeen, int noSeen) {
            this.words = words;
            this.slug = slug;
            this.slugSeen = slugSeen;
            this.noSeen = noSeen;
        }

        public ArticleContent getWords() {
            return words;
        }

        public String getSlug() {
            return slug;
        }

        public String getSlugSeen() {
            return slugSeen;
        }

        public int getNoSeen() {
            return noSeen;
        }

        boolean isEmpty() {
            return words.sameAs(ArticleContent.NONE) && slug.isEmpty();
        }

        boolean renames() {
            return !slug.isEmpty() && !slug.equals(slugSeen);
        }
    }
}
