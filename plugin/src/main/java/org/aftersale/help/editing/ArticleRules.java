package org.aftersale.help.editing;

import java.util.Collection;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.Slugs;
import org.aftersale.help.editing.ArticleForm.TextForm;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Component;

/** Validation of an article's text and slug. Fields are named {@code title_en} and so on. */
@Component("aftersaleArticleRules")
public class ArticleRules {

    private static final TextLength TITLE = TextLength.of(255, 255);
    private static final TextLength SUMMARY = TextLength.of(500, 1_000);
    private static final TextLength KEYWORDS = TextLength.of(2_000, 4_000);
    private static final TextLength BODY = TextLength.of(100_000, 200_000);
    private static final int MAX_ATTEMPTS = 1000;

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

    void checkContent(String language, ArticleContent content, FieldErrors errors) {
        String field = "title_" + language;
        if (content.getTitle().isEmpty()) {
            errors.add(field, "aftersale.error.faq.title");
        }
        length(field, content.getTitle(), TITLE, errors);
        length("summary_" + language, content.getSummary(), SUMMARY, errors);
        length("keywords_" + language, content.getKeywords(), KEYWORDS, errors);
        length("body_" + language, content.getBody(), BODY, errors);
        if (html.isTooComplex(content.getBody())) {
            errors.add("body_" + language, "aftersale.error.faq.complex");
        }
    }

    private static void length(String field, String text, TextLength limit, FieldErrors errors) {
        if (limit.isExceededBy(text)) {
            errors.add(field, "aftersale.error.faq.long", limit.getMost(), limit.length(text));
        }
    }

    void checkPublishable(String language, ArticleContent content, FieldErrors errors) {
        String body = html.clean(content.getBody());
        if (UserText.normalize(html.text(body)).isEmpty() && !body.contains("<img")) {
            errors.add("body_" + language, "aftersale.error.faq.body");
        }
    }

    /**
     * The slug of a text: the submitted one, or one derived from its title.
     *
     * @param textId the id of the text; null if it is new
     * @param promised slugs already assigned to other languages of the same form
     */
    String slug(
            String language,
            TextForm form,
            Long textId,
            Collection<String> promised,
            FieldErrors errors) {
        String typed = form.getSlug();
        if (typed.isEmpty()) {
            return firstUnused(Slugs.of(form.getContent().getTitle(), language), textId, promised);
        }
        String problem = Slugs.problem(typed);
        if (problem != null) {
            errors.add("slug_" + language, problem, Slugs.MAX_LENGTH);
        } else if (promised.contains(typed) || !store.isFree(typed, textId)) {
            errors.add("slug_" + language, "aftersale.error.faq.slug.taken");
        }
        return typed;
    }

    private String firstUnused(String preferred, Long textId, Collection<String> promised) {
        String base = preferred.isEmpty() ? "article" : preferred;
        String slug = base;
        for (int number = 2; number < MAX_ATTEMPTS; number++) {
            if (Slugs.problem(slug) == null
                    && !promised.contains(slug)
                    && store.isFree(slug, textId)) {
                return slug;
            }
            slug = Slugs.numbered(base, number);
        }
        return slug;
    }
}
