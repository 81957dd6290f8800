package org.aftersale.storefront.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.feedback.ArticleVotes;
import org.aftersale.help.feedback.UnhelpfulReason;
import org.aftersale.help.placeholder.Placeholders;
import org.aftersale.help.reading.Headline;
import org.aftersale.help.reading.PublishedArticle;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template model of an article's page. */
@Component("aftersaleArticleModels")
public class ArticleModels {

    @Autowired protected HelpReader reader;
    @Autowired protected Placeholders placeholders;
    @Autowired protected PageTexts texts;

    PageModel page(
            PublishedArticle article, SearchContext searchContext, HttpServletRequest request) {
        Headline headline = article.getHeadline();
        Locale locale = reader.displayLocale(request, headline.getLanguage());
        String context = request.getContextPath();
        ArticleBody body =
                new ArticleBody(
                        placeholders.fill(article.getBody(), reader.customer(), locale, context),
                        context,
                        texts.text(locale, "aftersale.help.table"));
        return HelpModels.link(headline)
                .with("html", body.html())
                .with("headings", body.headings())
                .with("category", category(article))
                .with("updatedAt", headline.getPublishedAt())
                .with("own", own(article, reader.language(request)))
                .with("related", HelpModels.links(article.getRelated()))
                .with("q", searchContext.question())
                .with("searchKey", searchContext.key())
                .with("contactUrl", contact(headline, searchContext))
                .with("reasons", reasons(reader.locale(request), ""))
                .with("maxNote", ArticleVotes.MAX_REMARK_LENGTH)
                .with("form", PageModel.create());
    }

    private static PageModel category(PublishedArticle article) {
        return article.getCategory() == null
                ? null
                : PageModel.create()
                        .with("name", article.getCategory().getName())
                        .with("url", HelpPaths.category(article.getCategory().getCode()));
    }

    /** The article in the reader's own language, if it exists and differs from this one. */
    private static PageModel own(PublishedArticle article, String language) {
        Headline own = article.getLanguages().get(language);
        boolean other =
                own != null && !own.getLanguage().equals(article.getHeadline().getLanguage());
        return other ? HelpModels.link(own) : null;
    }

    /** Prefilled with the search query that led here, or else with the article's title. */
    private static String contact(Headline headline, SearchContext searchContext) {
        String subject =
                searchContext.question().isEmpty() ? headline.getTitle() : searchContext.question();
        return HelpPaths.contact(subject, headline.getSlug());
    }

    List<PageModel> reasons(Locale locale, String chosen) {
        List<PageModel> reasons = new ArrayList<PageModel>();
        for (UnhelpfulReason reason : UnhelpfulReason.values()) {
            reasons.add(
                    PageModel.create()
                            .with("code", reason.name())
                            .with(
                                    "label",
                                    texts.text(locale, "aftersale.help.reason." + reason.name()))
                            .with("selected", reason.name().equals(chosen)));
        }
        return reasons;
    }

    /** Structured data for search engines: the article as a question with its answer. */
    static String data(PublishedArticle article, String address, String plainAnswer) {
        Map<String, Object> answer = thing("Answer");
        answer.put("text", plainAnswer);
        answer.put("url", address);
        Map<String, Object> question = thing("Question");
        question.put("name", article.getHeadline().getTitle());
        question.put("acceptedAnswer", answer);
        List<Object> questions = new ArrayList<Object>();
        questions.add(question);
        Map<String, Object> page = new LinkedHashMap<String, Object>();
        page.put("@context", "https://schema.org");
        page.put("@type", "FAQPage");
        page.put("inLanguage", article.getHeadline().getLanguage());
        page.put("url", address);
        page.put("mainEntity", questions);
        return SafeJson.of(page);
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }
}
