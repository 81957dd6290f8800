package org.aftersale.help.editing;

import java.util.Collection;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.Slugs;
import org.aftersale.help.editing.ArticleForm.TextForm;
import org.aftersale.shared.FieldErrors;
import org.springframework.stereotype.Component;

/**
 * What the words and the address of an article must be like. Fields are named title_en and so on.
 */
@Component("aftersaleArticleRules")
public class ArticleRules {

    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_KEYWORDS = 2000;
    private static final int LONGEST_BODY = 100_000;
    private static final int MOST_TRIES = 1000;

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

    void checkWords(String language, ArticleContent words, FieldErrors errors) {
        String field = "title_" + language;
        if (words.getTitle().isEmpty()) {
            errors.add(field, "aftersale.error.faq.title");
        }
        length(field, words.getTitle(), LONGEST_TITLE, errors);
        length("summary_" + language, words.getSummary(), LONGEST_SUMMARY, errors);
        length("keywords_" + language, words.getKeywords(), LONGEST_KEYWORDS, errors);
        length("body_" + language, words.getBody(), LONGEST_BODY, errors);
    }

    private static void length(String field, String text, int most, FieldErrors errors) {
        if (text.length() > most) {
            errors.add(field, "aftersale.error.faq.long", most, text.length());
        }
    }

    void checkPublishable(String language, ArticleContent words, FieldErrors errors) {
        String body = html.clean(words.getBody());
        if (html.text(body).isEmpty() && !body.contains("<img")) {
            errors.add("body_" + language, "aftersale.error.faq.body");
        }
    }

    /**
     * The address a text gets: the typed one, or one made of its title.
     *
     * @param textId the text's own; null for one that is not begun
     * @param promised what other languages of the same form get
     */
    String slug(
            String language,
            TextForm form,
            Long textId,
            Collection<String> promised,
            FieldErrors errors) {
        String typed = form.getSlug();
        if (typed.isEmpty()) {
            return free(Slugs.of(form.getWords().getTitle(), language), textId, promised);
        }
        String problem = Slugs.problem(typed);
        if (problem != null) {
            errors.add("slug_" + language, problem, Slugs.LONGEST);
        } else if (promised.contains(typed) || !store.isFree(typed, textId)) {
            errors.add("slug_" + language, "aftersale.error.faq.slug.taken");
        }
        return typed;
    }

    private String free(String wanted, Long textId, Collection<String> promised) {
        String base = wanted.isEmpty() ? "article" : wanted;
        String slug = base;
        for (int number = 2; number < MOST_TRIES; number++) {
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
