package org.aftersale.storefront.help;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.reading.Articles;
import org.aftersale.help.reading.CategoryArticles;
import org.aftersale.help.search.ArticleSearch;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.SearchResult;
import org.aftersale.render.PageHead;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.render.form.FormKeys;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.shared.ColumnText;
import org.aftersale.storefront.page.ShopPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The help's start page, its categories and search results. */
@Controller("aftersaleHelpController")
@RequestMapping(HelpPaths.HOME)
public class HelpController {

    static final int HITS_A_PAGE = 10;
    private static final int LAST_PAGE = 50;

    /** The maximum length of a search query in the page title. */
    private static final int MAX_TITLE_QUERY = 60;

    @Autowired protected HelpReader reader;
    @Autowired protected Articles articles;

    @Autowired
    @Qualifier("aftersaleArticleSearch")
    protected ArticleSearch search;

    @Autowired protected HelpModels models;
    @Autowired protected HelpPaths addresses;
    @Autowired protected HelpEventRecorder notes;
    @Autowired protected PageTexts texts;

    /**
     * @param category shows only its articles; 404 if unknown
     */
    @Limited(value = Allowance.SEARCHES, with = "q")
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView show(
            HttpServletRequest request,
            @RequestParam(value = "category", required = false) String category,
            @RequestParam(value = "page", defaultValue = "1") String page) {
        SearchContext searchContext = SearchContext.of(request);
        if (!searchContext.question().isEmpty()) {
            return results(request, searchContext, Math.min(LAST_PAGE, PagerModel.page(page)));
        }
        return category == null || category.isEmpty() ? home(request) : category(request, category);
    }

    private ModelAndView home(HttpServletRequest request) {
        PageHead head =
                new PageHead()
                        .at(addresses.absolute(HelpPaths.HOME))
                        .describedBy(say(request, "aftersale.help.lead"));
        return ShopPage.open(
                "help/home",
                say(request, "aftersale.title.help"),
                models.home(articles.home(reader.language(request))),
                head);
    }

    private ModelAndView category(HttpServletRequest request, String code) {
        CategoryArticles categoryArticles = articles.category(code, reader.language(request));
        PageHead head =
                new PageHead()
                        .at(addresses.absolute(HelpPaths.category(categoryArticles.getCode())))
                        .describedBy(
                                say(
                                        request,
                                        "aftersale.help.category.about",
                                        categoryArticles.getName()));
        return ShopPage.open(
                "help/category",
                categoryArticles.getName(),
                models.category(categoryArticles),
                head);
    }

    private ModelAndView results(HttpServletRequest request, SearchContext requested, int page) {
        boolean further = page > 1 && requested.key() != null;
        SearchContext searchContext =
                further
                        ? requested
                        : new SearchContext(
                                requested.place(), FormKeys.generate(), requested.question());
        String language = reader.language(request);
        SearchResult found =
                search.search(
                        SearchQuestion.of(searchContext.question(), language, HITS_A_PAGE)
                                .after((page - 1) * HITS_A_PAGE));
        if (!further) {
            notes.searched(request, searchContext, language, found.getTotal());
        }
        PageModel model = models.results(found, searchContext, page, HITS_A_PAGE);
        if (found.getHits().isEmpty()) {
            model.with("popular", HelpModels.links(articles.home(language).getPopular()));
        }
        String title = ColumnText.cut(searchContext.question(), MAX_TITLE_QUERY);
        return ShopPage.open(
                "help/results",
                say(request, "aftersale.help.results.title", title),
                model,
                new PageHead().unlisted());
    }

    private String say(HttpServletRequest request, String code, Object... arguments) {
        Locale locale = reader.locale(request);
        return texts.text(locale, code, arguments);
    }
}
