package org.aftersale.storefront;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.faq.ArticleReference;
import org.aftersale.faq.ArticleReferences;
import org.aftersale.faq.HelpLog;
import org.aftersale.faq.HelpPlace;
import org.aftersale.render.FormKeys;
import org.aftersale.render.KeptForms;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.RefusedForm;
import org.aftersale.render.RequestFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * An article beside a form answered what was being typed: nothing is sent, and what was typed is
 * there again for who comes back to the form after all.
 */
@Controller("aftersaleSolvedController")
@RequestMapping(Addresses.SOLVED)
public class SolvedController {

    /** The button's name; its value is the article's address. */
    private static final String SOLVED = "solved";

    @Autowired protected Shopper shopper;
    @Autowired protected ArticleReferences articles;
    @Autowired protected HelpLog log;
    @Autowired protected RequestFacts facts;
    @Autowired protected PageTexts texts;

    /** Whether a kept form is one whose owner had their answer, and not one that came too late. */
    static boolean kept(RefusedForm form) {
        return form.field(SOLVED) != null;
    }

    /**
     * @param order of a claim, whose form has an address for each order; null for a question
     */
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
                        ? Addresses.SOLVED + "?order=" + Addresses.encoded(order)
                        : Addresses.SOLVED);
    }

    @SuppressWarnings("unchecked")
    private RefusedForm form(HttpServletRequest request, boolean claim, String order) {
        return new RefusedForm(
                claim ? Addresses.NEW_CLAIM : Addresses.NEW_QUESTION,
                claim && order != null ? "order=" + Addresses.encoded(order) : null,
                request.getParameterMap(),
                facts.token(request).getName());
    }

    /**
     * @param order whose claim was not filed; null where a question was not asked
     */
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView thanks(
            HttpServletRequest request,
            @RequestParam(value = "order", required = false) String order) {
        shopper.require();
        Locale locale = shopper.locale(request);
        String form = order == null ? Addresses.NEW_QUESTION : Addresses.newClaim(order);
        PageModel page =
                PageModel.create().with("formUrl", form).with("claim", order == null ? null : true);
        return ShopPage.of("solved", "solved", page, texts, locale);
    }
}
