package org.aftersale.storefront.help;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.help.feedback.ArticleVotes;
import org.aftersale.help.reading.ArticleMovedException;
import org.aftersale.help.reading.Articles;
import org.aftersale.help.reading.Headline;
import org.aftersale.help.reading.PublishedArticle;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.render.problem.TrailingPunctuation;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UrlEncoding;
import org.aftersale.shared.UserText;
import org.aftersale.storefront.page.ShopPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An article's page, and the vote on whether it helped. */
@Controller("aftersaleArticleController")
@RequestMapping(HelpPaths.ARTICLES + "{slug:.+}")
public class ArticleController {

    /** The host's request parameter for choosing a language. */
    private static final String CHOSEN_LANGUAGE = "blLocaleCode";

    @Autowired protected HelpReader reader;
    @Autowired protected Articles articles;
    @Autowired protected ArticleVotes votes;
    @Autowired protected ArticleModels models;
    @Autowired protected ArticleHeads heads;
    @Autowired protected HelpEventRecorder notes;
    @Autowired protected PageTexts texts;

    /**
     * @param voted the reader's vote just cast; other values are ignored
     */
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView show(
            HttpServletRequest request,
            @PathVariable("slug") String slug,
            @RequestParam(value = "voted", required = false) String voted) {
        SearchContext searchContext = SearchContext.of(request);
        try {
            Optional<Headline> chosen = inChosenLanguage(request, slug);
            if (chosen.isPresent()) {
                return ShopPage.redirect(searchContext.on(HelpPaths.article(chosen.get())));
            }
            PublishedArticle article = articles.read(slug, reader.language(request));
            PageModel page = models.page(article, searchContext, request);
            if ("helpful".equals(voted) || "unhelpful".equals(voted)) {
                page.with("voted", voted);
                return view(article, page);
            }
            page.with("voted", SessionVotes.isCast(request, slug) ? "before" : null);
            restore(page, request, slug);
            Headline headline = article.getHeadline();
            notes.opened(request, searchContext, headline.getLanguage(), headline.getArticleId());
            return view(article, page);
        } catch (ArticleMovedException e) {
            return moved(e.getSlug(), searchContext);
        } catch (NotFoundException e) {
            return moved(withoutPunctuation(slug, e), searchContext);
        }
    }

    /** A vote that was sent after the session ended, for whoever has signed in again. */
    private void restore(PageModel page, HttpServletRequest request, String slug) {
        RefusedForm kept = KeptForms.of(request, HelpPaths.ARTICLES + slug + "/unhelpful");
        if (kept != null) {
            page.with("restored", true)
                    .with("reasons", models.reasons(reader.locale(request), kept.field("reason")))
                    .with("form", PageModel.create().with("note", kept.field("note")));
        }
    }

    private static ModelAndView moved(String slug, SearchContext searchContext) {
        return ShopPage.moved(searchContext.on(HelpPaths.ARTICLES + UrlEncoding.value(slug)));
    }

    /**
     * The slug in an address that was followed with the punctuation of its sentence.
     *
     * @throws NotFoundException if there is no such article either
     */
    private String withoutPunctuation(String slug, NotFoundException missing) {
        String bare = TrailingPunctuation.cut(slug);
        if (bare.equals(slug)) {
            throw missing;
        }
        try {
            return articles.headline(bare).getSlug();
        } catch (ArticleMovedException e) {
            return e.getSlug();
        }
    }

    /**
     * The article's text in the language that the visitor has just chosen, if this page is in
     * another one.
     */
    private Optional<Headline> inChosenLanguage(HttpServletRequest request, String slug) {
        if (request.getParameter(CHOSEN_LANGUAGE) == null) {
            return Optional.empty();
        }
        Headline here = articles.headline(slug);
        String language = reader.locale(request).getLanguage();
        return here.getLanguage().equals(language)
                ? Optional.empty()
                : articles.inLanguage(here.getArticleId(), language);
    }

    private ModelAndView view(PublishedArticle article, PageModel page) {
        return ShopPage.open(
                "help/article", article.getHeadline().getTitle(), page, heads.of(article));
    }

    /** Where the reader returns to after submitting an expired form. */
    @RequestMapping(
            value = {"/helpful", "/unhelpful"},
            method = RequestMethod.GET)
    public ModelAndView back(@PathVariable("slug") String slug) {
        return ShopPage.redirect(HelpPaths.ARTICLES + UrlEncoding.value(slug));
    }

    @Limited(Allowance.VOTES)
    @RequestMapping(value = "/helpful", method = RequestMethod.POST)
    public ModelAndView helpful(HttpServletRequest request, @PathVariable("slug") String slug) {
        SearchContext searchContext = SearchContext.of(request);
        if (!SessionVotes.isCast(request, slug)) {
            votes.helpful(slug, searchContext.key());
            SessionVotes.cast(request, slug);
        }
        return thanks(searchContext, slug, "helpful");
    }

    @Limited(Allowance.VOTES)
    @RequestMapping(value = "/unhelpful", method = RequestMethod.POST)
    public ModelAndView unhelpful(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("slug") String slug,
            @RequestParam(value = "reason", required = false) String reason,
            @RequestParam(value = "note", required = false) String note) {
        SearchContext searchContext = SearchContext.of(request);
        try {
            if (!SessionVotes.isCast(request, slug)) {
                votes.unhelpful(slug, reason, note, searchContext.key());
                SessionVotes.cast(request, slug);
            } else if (!UserText.normalize(note).isEmpty()) {
                throw new InvalidInputException(
                        new FieldErrors().add("note", "aftersale.error.help.voted"));
            }
            return thanks(searchContext, slug, "unhelpful");
        } catch (InvalidInputException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            Locale locale = reader.locale(request);
            PublishedArticle article = articles.read(slug, reader.language(request));
            PageModel page = models.page(article, searchContext, request);
            page.with("errors", texts.text(locale, e.getErrors()))
                    .with("reasons", models.reasons(locale, reason))
                    .with("form", PageModel.create().with("note", note));
            return view(article, page);
        }
    }

    private static ModelAndView thanks(SearchContext searchContext, String slug, String vote) {
        String article = HelpPaths.ARTICLES + UrlEncoding.value(slug) + "?voted=" + vote;
        return ShopPage.redirect(searchContext.on(article) + "#afs-vote");
    }
}
