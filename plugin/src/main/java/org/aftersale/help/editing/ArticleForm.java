package org.aftersale.help.editing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleStatus;

/** The submitted article form, with the state it was rendered from. */
public final class ArticleForm {

    private final ArticleSettingsForm settings;
    private final String settingsSeen;
    private final Map<String, TextForm> texts;
    private final String moveLanguage;
    private final ArticleStatus moveTo;

    /**
     * @param settingsSeen the {@link ArticleSettingsForm#fingerprint()} the form was rendered with;
     *     settings unchanged in the form are not saved, whatever others changed meanwhile
     * @param texts by language; languages not included are left unchanged
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

    /** The same form, with a status transition of one language after saving. */
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

    /** Null if no status transition is requested. */
    public String getMoveLanguage() {
        return moveLanguage;
    }

    /** Null if no status transition is requested. */
    public ArticleStatus getMoveTo() {
        return moveTo;
    }

    /** The form of one language. */
    public static final class TextForm {

        private final ArticleContent content;
        private final String slug;
        private final String slugSeen;
        private final int noSeen;

        /**
         * @param slug empty to derive it from the title, or to keep the current one
         * @param slugSeen the slug when the form was rendered
         * @param noSeen the number of the newest version when the form was rendered; 0 for none
         */
        public TextForm(ArticleContent content, String slug, String slugSeen, int noSeen) {
            this.content = content;
            this.slug = slug;
            this.slugSeen = slugSeen;
            this.noSeen = noSeen;
        }

        public ArticleContent getContent() {
            return content;
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
            return content.sameAs(ArticleContent.NONE) && slug.isEmpty();
        }

        boolean renames() {
            return !slug.isEmpty() && !slug.equals(slugSeen);
        }
    }
}
