package org.aftersale.admin.help;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.editing.ArticleConflictException.Change;
import org.aftersale.help.editing.ArticleForm;
import org.aftersale.help.editing.ArticleForm.TextForm;
import org.aftersale.help.editing.ArticleSettingsForm;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.FieldErrors;

/** The unsaved input of an article's form. */
final class ArticleFormInput {

    final ArticleForm form;
    final FieldErrors errors;
    final List<Change> changes;
    final String warning;

    private ArticleFormInput(
            ArticleForm form, FieldErrors errors, List<Change> changes, String warning) {
        this.form = form;
        this.errors = errors;
        this.changes = changes;
        this.warning = warning;
    }

    static ArticleFormInput refused(ArticleForm form, FieldErrors errors) {
        return new ArticleFormInput(form, errors, Collections.emptyList(), null);
    }

    /**
     * @param changes what somebody else changed; empty if unknown
     */
    static ArticleFormInput overtaken(ArticleForm form, List<Change> changes) {
        FieldErrors none = new FieldErrors();
        return new ArticleFormInput(form, none, changes, "aftersale.error.faq.conflict");
    }

    /** Input that was submitted too late and is waiting to be submitted again; null for none. */
    static ArticleFormInput kept(HttpServletRequest request, String path, List<String> languages) {
        RefusedForm kept = KeptForms.of(request, path);
        if (kept == null) {
            return null;
        }
        ArticleForm form = ArticleFields.read(kept.fields(), languages);
        FieldErrors none = new FieldErrors();
        return new ArticleFormInput(form, none, Collections.emptyList(), "aftersale.restored.text");
    }

    static ArticleFormInput titled(String language, String title) {
        TextForm text = new TextForm(new ArticleContent(title, "", "", ""), "", "", 0);
        Map<String, TextForm> texts = Collections.singletonMap(language, text);
        ArticleForm form = new ArticleForm(ArticleSettingsForm.EMPTY, "", texts);
        return new ArticleFormInput(form, new FieldErrors(), Collections.emptyList(), null);
    }

    /**
     * Whether somebody else changed the same content. The page then treats their version as seen,
     * so that saving again overwrites it deliberately.
     *
     * @param language null for the settings shared by all languages
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
