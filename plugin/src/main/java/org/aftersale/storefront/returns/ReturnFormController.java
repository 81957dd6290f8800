package org.aftersale.storefront.returns;

import java.util.Locale;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.returns.ReturnRequest;
import org.aftersale.returns.ReturnableOrder;
import org.aftersale.returns.Returns;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.storefront.claim.ClaimFormController;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.page.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a return, its review with the estimate, and the request. */
@Controller("aftersaleReturnFormController")
@RequestMapping(ShopPaths.NEW_RETURN)
public class ReturnFormController {

    private static final String CONFIRM = "/confirm";

    @Autowired protected Shopper shopper;
    @Autowired protected Returns returns;
    @Autowired protected ReturnFormModels models;
    @Autowired protected PageTexts texts;

    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView form(
            HttpServletRequest request,
            @RequestParam(value = "order", defaultValue = "") String order) {
        Visitor visitor = Visitor.inAccount(shopper.require());
        String number = order == null ? "" : order;
        ReturnableOrder found = returns.returnable(visitor.customerId(), number);
        RefusedForm kept = kept(request, number);
        ReturnFormInput input =
                kept == null ? ReturnFormInput.none() : ReturnFormInput.of(kept.fields());
        Locale locale = shopper.locale(request);
        PageModel page = models.form(visitor, found, input, locale);
        return view(visitor, "return-new", page.with("restored", kept != null), locale);
    }

    private static RefusedForm kept(HttpServletRequest request, String order) {
        RefusedForm kept =
                KeptForms.of(
                        request, ShopPaths.NEW_RETURN, form -> order.equals(form.field("order")));
        return kept != null
                ? kept
                : KeptForms.of(
                        request,
                        ShopPaths.NEW_RETURN + CONFIRM,
                        form -> order.equals(form.field("order")));
    }

    /** The review; from there, also the way back to the form with everything in it. */
    @Limited(Allowance.FORMS)
    @RequestMapping(method = RequestMethod.POST)
    public ModelAndView review(HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = Visitor.inAccount(shopper.require());
        Locale locale = shopper.locale(request);
        ReturnFormInput input = ReturnFormInput.of(ClaimFormController.fields(request));
        String number = input.field("order");
        if (!input.field("change").isEmpty()) {
            return again(visitor, number, input, new FieldErrors(), locale);
        }
        return orRefused(
                response,
                visitor,
                number,
                input,
                locale,
                () ->
                        view(
                                visitor,
                                "return-review",
                                models.review(
                                        visitor,
                                        returns.preview(
                                                visitor.customerId(), input.request(number)),
                                        input),
                                locale));
    }

    /** Reloading the address of a refused form shows the form. */
    @RequestMapping(value = CONFIRM, method = RequestMethod.GET)
    public ModelAndView back(@RequestParam(value = "order", defaultValue = "") String order) {
        return ShopPage.redirect(
                order == null || order.isEmpty()
                        ? ShopPaths.HUB
                        : Visitor.inAccount(shopper.require()).paths().newReturn(order));
    }

    @Limited(Allowance.CLAIMS)
    @RequestMapping(value = CONFIRM, method = RequestMethod.POST)
    public ModelAndView confirm(HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = Visitor.inAccount(shopper.require());
        Locale locale = shopper.locale(request);
        ReturnFormInput input = ReturnFormInput.of(ClaimFormController.fields(request));
        String number = input.field("order");
        return orRefused(
                response,
                visitor,
                number,
                input,
                locale,
                () -> {
                    ReturnRequest wanted = models.request(visitor, number, input, locale);
                    String filed = returns.request(visitor.customer(), wanted, locale);
                    return ShopPage.redirect(
                            visitor.paths().returned(filed) + "?notice=return.requested");
                });
    }

    /** The form again if it is refused, or somebody else was faster. */
    private ModelAndView orRefused(
            HttpServletResponse response,
            Visitor visitor,
            String order,
            ReturnFormInput input,
            Locale locale,
            Supplier<ModelAndView> act) {
        FieldErrors errors;
        try {
            return act.get();
        } catch (InvalidInputException e) {
            errors = e.getErrors();
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
            errors = new FieldErrors().add("lines", "aftersale.error.conflict");
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
        return again(visitor, order, input, errors, locale);
    }

    private ModelAndView again(
            Visitor visitor,
            String order,
            ReturnFormInput input,
            FieldErrors errors,
            Locale locale) {
        ReturnableOrder found = returns.returnable(visitor.customerId(), order);
        PageModel page = models.form(visitor, found, input, locale);
        return view(visitor, "return-new", page.with("errors", texts.text(locale, errors)), locale);
    }

    private ModelAndView view(Visitor visitor, String template, PageModel page, Locale locale) {
        String title = template.equals("return-new") ? "return.new" : "return.review";
        return ShopPage.of(visitor, template, title, page, texts, locale);
    }
}
