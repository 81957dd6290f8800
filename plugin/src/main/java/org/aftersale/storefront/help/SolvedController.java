package org.aftersale.storefront.help;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.feedback.HelpLog;
import org.aftersale.help.feedback.HelpPlace;
import org.aftersale.help.reading.ArticleReference;
import org.aftersale.help.reading.ArticleReferences;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.RequestFacts;
import org.aftersale.render.form.FormKeys;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.shared.UrlEncoding;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * An article suggested beside a form answered the customer's question: nothing is submitted, and
 * the input is kept in case the customer returns to the form.
 */
@Controller("aftersaleSolvedController")
@RequestMapping(ShopPaths.SOLVED)
public class SolvedController {

    /** The button's name; its value is the article's slug. */
    private static final String SOLVED = "solved";

    @Autowired protected Shopper shopper;
    @Autowired protected ArticleReferences articles;
    @Autowired protected HelpLog log;
    @Autowired protected RequestFacts facts;
    @Autowired protected PageTexts texts;

    /**
     * Whether the form was kept because an article solved the problem, rather than because it was
     * submitted too late.
     */
    public static boolean kept(RefusedForm form) {
        return form.field(SOLVED) != null;
    }

    /**
     * @param order the order of a claim, whose form has one URL per order; null for a question
     */
    @Limited(Allowance.FORMS)
    @RequestMapping(method = RequestMethod.POST)
    public ModelAndView solved(
            HttpServletRequest request,
            @RequestParam(value = "place", required = false) String place,
            @RequestParam(value = "search", required = false) String search,
            @RequestParam(value = SOLVED, required = false) String slug,
            @RequestParam(value = "order", required = false) String order) {
        shopper.require();
        boolean claim = HelpPlace.CLAIM_FORM.name().equals(place);
        Optional<ArticleReference> article =
                slug == null || slug.isEmpty() ? Optional.empty() : articles.bySlug(slug);
        log.solved(
                claim ? HelpPlace.CLAIM_FORM : HelpPlace.QUESTION_FORM,
                FormKeys.checked(search),
                shopper.locale(request).getLanguage(),
                article.map(ArticleReference::getId).orElse(null));
        KeptForms.keep(request, form(request, claim, order));
        return ShopPage.redirect(
                claim && order != null
                        ? ShopPaths.SOLVED + "?order=" + UrlEncoding.value(order)
                        : ShopPaths.SOLVED);
    }

    @SuppressWarnings("unchecked")
    private RefusedForm form(HttpServletRequest request, boolean claim, String order) {
        return new RefusedForm(
                claim ? ShopPaths.NEW_CLAIM : ShopPaths.NEW_QUESTION,
                claim && order != null ? "order=" + UrlEncoding.value(order) : null,
                request.getParameterMap(),
                facts.token(request).getName());
    }

    /**
     * @param order the order whose claim was not filed; null for a question
     */
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView thanks(
            HttpServletRequest request,
            @RequestParam(value = "order", required = false) String order) {
        shopper.require();
        Locale locale = shopper.locale(request);
        String form = order == null ? ShopPaths.NEW_QUESTION : ShopPaths.newClaim(order);
        PageModel page =
                PageModel.create()
                        .with("formUrl", form)
                        .with("claim", order == null ? null : true)
                        .with("kept", isKept(request, order));
        return ShopPage.of("solved", "solved", page, texts, locale);
    }

    /** Forms that are too large are not kept, and none outlives its session. */
    private static boolean isKept(HttpServletRequest request, String order) {
        return order == null
                ? KeptForms.has(request, ShopPaths.NEW_QUESTION, any -> true)
                : KeptForms.has(
                        request, ShopPaths.NEW_CLAIM, form -> order.equals(form.field("order")));
    }
}
