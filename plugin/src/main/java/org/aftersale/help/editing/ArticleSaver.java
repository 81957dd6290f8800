package org.aftersale.help.editing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.editing.ArticleForm.TextForm;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.FieldErrors;
import org.springframework.stereotype.Component;

/** Saves an article's form atomically. Requires the caller's transaction. */
@Component("aftersaleArticleSaving")
public class ArticleSaver {

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleArticleForms")
    protected ArticleFormMapper forms;

    @Resource(name = "aftersaleArticleRules")
    protected ArticleRules rules;

    @Resource(name = "aftersaleArticleMoves")
    protected ArticleTransitions moves;

    @Resource(name = "aftersaleArticleWriter")
    protected ArticleWriter writer;

    @Resource(name = "aftersaleArticleChanges")
    protected ArticleChanges changes;

    @Resource(name = "aftersaleHelpLanguages")
    protected HelpLanguages languages;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    long create(StaffMember staff, ArticleForm form) {
        FieldErrors errors = new FieldErrors();
        if (form.getTexts().values().stream().allMatch(TextForm::isEmpty)) {
            errors.add("title_" + languages.first(), "aftersale.error.faq.title");
        }
        ArticleImpl article = store.create();
        article.setCreatedAt(clock.millis());
        article.setUpdatedAt(article.getCreatedAt());
        article.setUpdatedBy(staff.getName());
        forms.apply(form.getSettings(), article, staff, errors);
        List<Long> related = forms.related(form.getSettings(), null, errors);
        Map<String, TextForm> changed = changes.changed(form, new LinkedHashMap<>());
        Map<String, String> slugs = check(changed, new LinkedHashMap<>(), errors);
        checkMove(form, errors);
        errors.throwIfAny();
        store.persist(article);
        store.flush();
        store.relate(article.getId(), related);
        write(staff, article, changed, slugs, new LinkedHashMap<>());
        move(staff, article, form);
        return article.getId();
    }

    void save(StaffMember staff, ArticleImpl article, ArticleForm form) {
        Map<String, ArticleText> texts = changes.texts(article);
        Map<String, TextForm> changed = changes.changed(form, texts);
        ArticleSettingsForm shown = forms.shown(article);
        String typed = form.getSettings().fingerprint();
        boolean settings =
                !typed.equals(form.getSettingsSeen()) && !typed.equals(shown.fingerprint());
        changes.checkOthers(article, form, texts, changed, settings ? shown : null);
        FieldErrors errors = new FieldErrors();
        Map<String, String> slugs = check(changed, texts, errors);
        List<Long> related = forms.related(form.getSettings(), article.getId(), errors);
        checkMove(form, errors);
        if (settings) {
            forms.apply(form.getSettings(), article, staff, errors);
        }
        // changes applied to the article so far are rolled back with the transaction
        errors.throwIfAny();
        if (settings) {
            store.relate(article.getId(), related);
            article.setUpdatedBy(staff.getName());
            writer.markChanged(article);
        }
        write(staff, article, changed, slugs, texts);
        move(staff, article, form);
    }

    /** The slugs to be saved, by language. */
    private Map<String, String> check(
            Map<String, TextForm> changed, Map<String, ArticleText> texts, FieldErrors errors) {
        Map<String, String> slugs = new LinkedHashMap<String, String>();
        changed.forEach(
                (language, typed) -> {
                    rules.checkContent(language, typed.getContent(), errors);
                    ArticleText text = texts.get(language);
                    String slug =
                            text != null && !typed.renames()
                                    ? text.getSlug()
                                    : rules.slug(
                                            language,
                                            typed,
                                            text == null ? null : text.getId(),
                                            slugs.values(),
                                            errors);
                    slugs.put(language, slug);
                });
        return slugs;
    }

    private void checkMove(ArticleForm form, FieldErrors errors) {
        if (form.getMoveTo() == ArticleStatus.PUBLISHED) {
            TextForm typed = form.getTexts().get(form.getMoveLanguage());
            ArticleContent content = typed == null ? ArticleContent.NONE : typed.getContent();
            rules.checkPublishable(form.getMoveLanguage(), content, errors);
        }
    }

    private void write(
            StaffMember staff,
            ArticleImpl article,
            Map<String, TextForm> changed,
            Map<String, String> slugs,
            Map<String, ArticleText> texts) {
        changed.forEach(
                (language, typed) -> {
                    ArticleText text = texts.get(language);
                    if (text == null) {
                        text = writer.begin(article, language, slugs.get(language));
                    } else {
                        writer.rename(text, slugs.get(language));
                    }
                    writer.save(text, typed.getContent(), staff.asActor());
                    article.setUpdatedAt(clock.millis());
                });
        store.flush();
    }

    private void move(StaffMember staff, ArticleImpl article, ArticleForm form) {
        if (form.getMoveTo() == null) {
            return;
        }
        store.text(article.getId(), form.getMoveLanguage())
                .filter(text -> text.getStatus() != form.getMoveTo())
                .ifPresent(
                        text -> {
                            moves.check(staff, text, form.getMoveTo());
                            writer.move(text, form.getMoveTo());
                            article.setUpdatedAt(clock.millis());
                        });
    }
}
