package org.aftersale.admin;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.faq.ArticleConflict.Change;
import org.aftersale.faq.ArticleForm;
import org.aftersale.faq.ArticleForm.TextForm;
import org.aftersale.faq.ArticleWords;
import org.aftersale.faq.SettingsForm;
import org.aftersale.render.KeptForms;
import org.aftersale.render.RefusedForm;
import org.aftersale.shared.FieldErrors;

/** What was typed into an article's form and not saved, so that the page keeps it. */
final class TypedArticle {

    final ArticleForm form;
    final FieldErrors errors;
    final List<Change> changes;
    final String warning;

    private TypedArticle(
            ArticleForm form, FieldErrors errors, List<Change> changes, String warning) {
        this.form = form;
        this.errors = errors;
        this.changes = changes;
        this.warning = warning;
    }

    static TypedArticle refused(ArticleForm form, FieldErrors errors) {
        return new TypedArticle(form, errors, Collections.emptyList(), null);
    }

    /**
     * @param changes what somebody else did; empty where it is not known
     */
    static TypedArticle overtaken(ArticleForm form, List<Change> changes) {
        FieldErrors none = new FieldErrors();
        return new TypedArticle(form, none, changes, "aftersale.error.faq.conflict");
    }

    /** What came too late, and waits for being sent; null for nothing. */
    static TypedArticle kept(HttpServletRequest request, String path, List<String> languages) {
        RefusedForm kept = KeptForms.of(request, path);
        if (kept == null) {
            return null;
        }
        ArticleForm form = ArticleFields.read(kept.fields(), languages);
        FieldErrors none = new FieldErrors();
        return new TypedArticle(form, none, Collections.emptyList(), "aftersale.restored.text");
    }

    static TypedArticle titled(String language, String title) {
        TextForm text = new TextForm(new ArticleWords(title, "", "", ""), "", "", 0);
        Map<String, TextForm> texts = Collections.singletonMap(language, text);
        ArticleForm form = new ArticleForm(SettingsForm.EMPTY, "", texts);
        return new TypedArticle(form, new FieldErrors(), Collections.emptyList(), null);
    }

    /**
     * Whether somebody else changed the same: the page then takes their state for the one that was
     * seen, so that saving once more is meant.
     *
     * @param language null for what all languages share
     */
    boolean isOvertaken(String language) {
        return changes.stream()
                .anyMatch(
                        change ->
                                language == null
                                        ? change.getLanguage() == null
                                        : language.equals(change.getLanguage()));
    }
}
