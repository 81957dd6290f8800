package org.aftersale.help.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.editing.ArticleConflictException.Change;
import org.aftersale.help.editing.ArticleForm.TextForm;
import org.springframework.stereotype.Component;

/**
 * What an article's form changes, and what others have changed since it was opened. Requires the
 * caller's transaction.
 */
@Component("aftersaleArticleChanges")
public class ArticleChanges {

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

    @Resource(name = "aftersaleHelpLanguages")
    protected HelpLanguages languages;

    /** The article's texts, by language. */
    Map<String, ArticleText> texts(ArticleImpl article) {
        Map<String, ArticleText> texts = new LinkedHashMap<String, ArticleText>();
        for (String language : languages.all()) {
            store.text(article.getId(), language).ifPresent(text -> texts.put(language, text));
        }
        return texts;
    }

    /** The languages that were changed in the form. */
    Map<String, TextForm> changed(ArticleForm form, Map<String, ArticleText> texts) {
        Map<String, TextForm> changed = new LinkedHashMap<String, TextForm>();
        form.getTexts()
                .forEach(
                        (language, typed) -> {
                            if (languages.all().contains(language)
                                    && isChanged(typed, texts.get(language))) {
                                changed.put(language, typed);
                            }
                        });
        return changed;
    }

    private boolean isChanged(TextForm typed, ArticleText text) {
        if (typed.getNoSeen() == 0) {
            return !typed.isEmpty();
        }
        Optional<ArticleVersion> seen =
                text == null ? Optional.empty() : store.version(text.getId(), typed.getNoSeen());
        return typed.renames()
                || !seen.map(
                                version ->
                                        ArticleContent.of(version)
                                                .sameAs(clean(typed.getContent())))
                        .orElse(false);
    }

    private ArticleContent clean(ArticleContent content) {
        return new ArticleContent(
                content.getTitle(),
                content.getSummary(),
                html.clean(content.getBody()),
                content.getKeywords());
    }

    /**
     * Refuses a form whose changes would undo somebody else's.
     *
     * @param shown the current settings if the form changes them; else null
     */
    void checkOthers(
            ArticleImpl article,
            ArticleForm form,
            Map<String, ArticleText> texts,
            Map<String, TextForm> changed,
            ArticleSettingsForm shown) {
        List<Change> others = new ArrayList<Change>();
        if (shown != null && !shown.fingerprint().equals(form.getSettingsSeen())) {
            others.add(new Change(null, article.getUpdatedBy(), article.getUpdatedAt()));
        }
        texts.forEach(
                (language, text) -> {
                    TextForm typed = form.getTexts().get(language);
                    boolean ours =
                            changed.containsKey(language)
                                    || language.equals(form.getMoveLanguage());
                    if (ours && typed != null && typed.getNoSeen() != text.getLatestNo()) {
                        others.add(changeOf(text));
                    }
                });
        if (!others.isEmpty()) {
            throw new ArticleConflictException(article.getId(), others);
        }
    }

    /** Who changed the text last, and when. */
    Change changeOf(ArticleText text) {
        return store.version(text.getId(), text.getLatestNo())
                .map(
                        version ->
                                new Change(
                                        text.getLanguage(),
                                        version.getAuthorName(),
                                        version.getSavedAt()))
                .orElse(new Change(text.getLanguage(), null, text.getUpdatedAt()));
    }
}
