package org.aftersale.faq;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.faq.ArticleConflict.Change;
import org.aftersale.faq.ArticleForm.TextForm;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.FieldErrors;
import org.springframework.stereotype.Component;

/** Saves an article's form: all of it, or nothing. In its caller's transaction. */
@Component("aftersaleArticleSaving")
public class ArticleSaving {

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleArticleForms")
    protected ArticleForms forms;

    @Resource(name = "aftersaleArticleRules")
    protected ArticleRules rules;

    @Resource(name = "aftersaleArticleMoves")
    protected ArticleMoves moves;

    @Resource(name = "aftersaleArticleWriter")
    protected ArticleWriter writer;

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

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
        article.createdAt = clock.millis();
        article.updatedAt = article.createdAt;
        article.updatedBy = staff.getName();
        forms.apply(form.getSettings(), article, staff, errors);
        List<Long> related = forms.related(form.getSettings(), null, errors);
        Map<String, TextForm> changed = changed(form, new LinkedHashMap<>());
        Map<String, String> slugs = check(changed, new LinkedHashMap<>(), errors);
        checkMove(form, errors);
        errors.throwIfAny();
        store.persist(article);
        store.flush();
        store.relate(article.id, related);
        write(staff, article, changed, slugs, new LinkedHashMap<>());
        move(staff, article, form);
        return article.id;
    }

    void save(StaffMember staff, ArticleImpl article, ArticleForm form) {
        Map<String, ArticleTextImpl> texts = texts(article);
        Map<String, TextForm> changed = changed(form, texts);
        SettingsForm shown = forms.shown(article);
        String typed = form.getSettings().fingerprint();
        boolean settings =
                !typed.equals(form.getSettingsSeen()) && !typed.equals(shown.fingerprint());
        checkOthers(article, form, texts, changed, settings ? shown : null);
        FieldErrors errors = new FieldErrors();
        Map<String, String> slugs = check(changed, texts, errors);
        List<Long> related = forms.related(form.getSettings(), article.id, errors);
        checkMove(form, errors);
        if (settings) {
            forms.apply(form.getSettings(), article, staff, errors);
        }
        // what was applied to the article goes with the transaction
        errors.throwIfAny();
        if (settings) {
            store.relate(article.id, related);
            article.updatedBy = staff.getName();
            writer.touched(article);
        }
        write(staff, article, changed, slugs, texts);
        move(staff, article, form);
    }

    private Map<String, ArticleTextImpl> texts(ArticleImpl article) {
        Map<String, ArticleTextImpl> texts = new LinkedHashMap<String, ArticleTextImpl>();
        for (String language : languages.all()) {
            store.text(article.id, language).ifPresent(text -> texts.put(language, text));
        }
        return texts;
    }

    /** The languages in which the form says something else than it came with. */
    private Map<String, TextForm> changed(ArticleForm form, Map<String, ArticleTextImpl> texts) {
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

    private boolean isChanged(TextForm typed, ArticleTextImpl text) {
        if (typed.getNoSeen() == 0) {
            return !typed.isEmpty();
        }
        Optional<ArticleVersionImpl> seen =
                text == null ? Optional.empty() : store.version(text.id, typed.getNoSeen());
        return typed.renames()
                || !seen.map(version -> ArticleWords.of(version).sameAs(clean(typed.getWords())))
                        .orElse(false);
    }

    private ArticleWords clean(ArticleWords words) {
        return new ArticleWords(
                words.getTitle(),
                words.getSummary(),
                html.clean(words.getBody()),
                words.getKeywords());
    }

    /**
     * @param shown the settings as they are, where the form changes them; else null
     */
    private void checkOthers(
            ArticleImpl article,
            ArticleForm form,
            Map<String, ArticleTextImpl> texts,
            Map<String, TextForm> changed,
            SettingsForm shown) {
        List<Change> others = new ArrayList<Change>();
        if (shown != null && !shown.fingerprint().equals(form.getSettingsSeen())) {
            others.add(new Change(null, article.updatedBy, article.updatedAt));
        }
        texts.forEach(
                (language, text) -> {
                    TextForm typed = form.getTexts().get(language);
                    boolean ours =
                            changed.containsKey(language)
                                    || language.equals(form.getMoveLanguage());
                    if (ours && typed != null && typed.getNoSeen() != text.latestNo) {
                        others.add(changeOf(text));
                    }
                });
        if (!others.isEmpty()) {
            throw new ArticleConflict(article.id, others);
        }
    }

    Change changeOf(ArticleTextImpl text) {
        return store.version(text.id, text.latestNo)
                .map(version -> new Change(text.language, version.authorName, version.savedAt))
                .orElse(new Change(text.language, null, text.updatedAt));
    }

    /** The addresses of what will be saved, by language. */
    private Map<String, String> check(
            Map<String, TextForm> changed, Map<String, ArticleTextImpl> texts, FieldErrors errors) {
        Map<String, String> slugs = new LinkedHashMap<String, String>();
        changed.forEach(
                (language, typed) -> {
                    rules.checkWords(language, typed.getWords(), errors);
                    ArticleTextImpl text = texts.get(language);
                    String slug =
                            text != null && !typed.renames()
                                    ? text.slug
                                    : rules.slug(
                                            language,
                                            typed,
                                            text == null ? null : text.id,
                                            slugs.values(),
                                            errors);
                    slugs.put(language, slug);
                });
        return slugs;
    }

    private void checkMove(ArticleForm form, FieldErrors errors) {
        if (form.getMoveTo() == ArticleStatus.PUBLISHED) {
            TextForm typed = form.getTexts().get(form.getMoveLanguage());
            ArticleWords words = typed == null ? ArticleWords.NONE : typed.getWords();
            rules.checkPublishable(form.getMoveLanguage(), words, errors);
        }
    }

    private void write(
            StaffMember staff,
            ArticleImpl article,
            Map<String, TextForm> changed,
            Map<String, String> slugs,
            Map<String, ArticleTextImpl> texts) {
        changed.forEach(
                (language, typed) -> {
                    ArticleTextImpl text = texts.get(language);
                    if (text == null) {
                        text = writer.begin(article, language, slugs.get(language));
                    } else {
                        writer.rename(text, slugs.get(language));
                    }
                    writer.save(text, typed.getWords(), staff.asActor());
                    article.updatedAt = clock.millis();
                });
        store.flush();
    }

    private void move(StaffMember staff, ArticleImpl article, ArticleForm form) {
        if (form.getMoveTo() == null) {
            return;
        }
        store.text(article.id, form.getMoveLanguage())
                .filter(text -> text.status != form.getMoveTo())
                .ifPresent(
                        text -> {
                            moves.check(staff, text, form.getMoveTo());
                            writer.move(text, form.getMoveTo());
                            article.updatedAt = clock.millis();
                        });
    }
}
