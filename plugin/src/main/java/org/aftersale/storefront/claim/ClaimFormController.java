package org.aftersale.storefront.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimRequest;
import org.aftersale.claim.ClaimableOrder;
import org.aftersale.claim.Claims;
import org.aftersale.claim.DuplicateClaimException;
import org.aftersale.help.feedback.HelpLog;
import org.aftersale.help.feedback.HelpPlace;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.FormKeys;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.storefront.help.SolvedController;
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

/** The form that reports a problem, and its submission. */
@Controller("aftersaleClaimFormController")
@RequestMapping({ShopPaths.NEW_CLAIM, ShopPaths.GUEST_LINK + "/claims/new"})
public class ClaimFormController {

    @Autowired protected Shopper shopper;
    @Autowired protected Claims claims;
    @Autowired protected ClaimFormModels models;
    @Autowired protected HelpLog log;
    @Autowired protected PageTexts texts;

    /**
     * @param line the order line to preselect; unchecked, may be absent
     */
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView form(
            HttpServletRequest request,
            @RequestParam(value = "order", defaultValue = "") String order,
            @RequestParam(value = "line", required = false) String line) {
        Visitor visitor = shopper.visitor(request);
        String number = visitor.orderNumber(order);
        Locale locale = shopper.locale(request);
        ClaimableOrder claimable = claims.claimable(visitor.customerId(), number);
        RefusedForm kept =
                KeptForms.of(
                        request, visitor.paths().claimForm(), f -> number.equals(f.field("order")));
        return kept == null
                ? view(visitor, models.empty(visitor, claimable, line, locale), locale)
                : view(visitor, restored(visitor, claimable, kept, locale), locale);
    }

    /**
     * Restores the input from before the session ended, with its draft key: resubmitting it still
     * creates a single claim.
     */
    private PageModel restored(
            Visitor visitor, ClaimableOrder claimable, RefusedForm kept, Locale locale) {
        ClaimRequest input = claimRequest(kept.fields(), claimable.getOrder().getNumber());
        return models.withInput(visitor, claimable, input, locale)
                .with("draft", input.getDraft())
                .with(SolvedController.kept(kept) ? "kept" : "restored", true);
    }

    @Limited(Allowance.CLAIMS)
    @RequestMapping(method = RequestMethod.POST)
    public ModelAndView file(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(value = "order", defaultValue = "") String order) {
        Visitor visitor = shopper.visitor(request);
        String number = visitor.orderNumber(order);
        Locale locale = shopper.locale(request);
        ClaimRequest input = claimRequest(fields(request), number);
        try {
            Claim claim = ConflictRetry.retry(() -> claims.file(visitor.customer(), input, locale));
            log.submitted(
                    HelpPlace.CLAIM_FORM,
                    search(request),
                    locale.getLanguage(),
                    input.getDescription());
            return ShopPage.redirect(
                    visitor.paths().claim(claim.getNumber()) + "?notice=claim.filed");
        } catch (InvalidInputException e) {
            return refused(request, visitor, input, 400, e.getErrors(), response);
        } catch (DuplicateClaimException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            PageModel page = again(request, visitor, input);
            return view(visitor, page.with("duplicateOf", filed(visitor, e.getNumber())), locale);
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
            FieldErrors overtaken = new FieldErrors().add("lines", "aftersale.error.conflict");
            return refused(request, visitor, input, 409, overtaken, response);
        }
    }

    private ModelAndView refused(
            HttpServletRequest request,
            Visitor visitor,
            ClaimRequest input,
            int status,
            FieldErrors errors,
            HttpServletResponse response) {
        response.setStatus(status);
        Locale locale = shopper.locale(request);
        PageModel page = again(request, visitor, input);
        return view(visitor, page.with("errors", texts.text(locale, errors)), locale);
    }

    private PageModel again(HttpServletRequest request, Visitor visitor, ClaimRequest input) {
        ClaimableOrder order = claims.claimable(visitor.customerId(), input.getOrderNumber());
        return models.withInput(visitor, order, input, shopper.locale(request))
                .with("search", search(request));
    }

    /** The key that links the searches beside this form, kept when the form is shown again. */
    private static String search(HttpServletRequest request) {
        return FormKeys.checked(request.getParameter("search"));
    }

    private static PageModel filed(Visitor visitor, String number) {
        return PageModel.create().with("number", number).with("url", visitor.paths().claim(number));
    }

    private ModelAndView view(Visitor visitor, PageModel page, Locale locale) {
        return ShopPage.of(visitor, "claim-new", "claim.new", page, texts, locale);
    }

    @SuppressWarnings("unchecked")
    public static Map<String, String[]> fields(HttpServletRequest request) {
        return request.getParameterMap();
    }

    private static ClaimRequest claimRequest(Map<String, String[]> fields, String order) {
        Map<String, String> quantities = new LinkedHashMap<String, String>();
        for (String line : fields.getOrDefault("line", new String[0])) {
            quantities.put(line, first(fields, "quantity_" + line));
        }
        return new ClaimRequest(
                        order,
                        first(fields, "draft"),
                        quantities,
                        first(fields, "reason"),
                        first(fields, "description"),
                        first(fields, "remedy"))
                .withDrafts(quantities(fields));
    }

    /** Includes lines that were not selected, so that all input is shown again. */
    private static Map<String, String> quantities(Map<String, String[]> fields) {
        Map<String, String> input = new HashMap<String, String>();
        for (String field : fields.keySet()) {
            if (field.startsWith("quantity_")) {
                input.put(field.substring("quantity_".length()), first(fields, field));
            }
        }
        return input;
    }

    /** Null if the field was not submitted. */
    private static String first(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }
}
