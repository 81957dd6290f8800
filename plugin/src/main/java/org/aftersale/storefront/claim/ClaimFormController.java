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
import org.aftersale.host.StoreCustomer;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that reports a problem, and its submission. */
@Controller("aftersaleClaimFormController")
@RequestMapping(ShopPaths.NEW_CLAIM)
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
        StoreCustomer customer = shopper.require();
        Locale locale = shopper.locale(request);
        ClaimableOrder claimable = claims.claimable(customer.getId(), order);
        RefusedForm kept =
                KeptForms.of(request, ShopPaths.NEW_CLAIM, f -> order.equals(f.field("order")));
        return kept == null
                ? view(models.empty(claimable, line, locale), locale)
                : view(restored(claimable, kept, order, locale), locale);
    }

    /**
     * Restores the input from before the session ended, with its draft key: resubmitting it still
     * creates a single claim.
     */
    private PageModel restored(
            ClaimableOrder claimable, RefusedForm kept, String order, Locale locale) {
        ClaimRequest input = claimRequest(kept.fields(), order);
        return models.withInput(claimable, input, locale)
                .with("draft", input.getDraft())
                .with(SolvedController.kept(kept) ? "kept" : "restored", true);
    }

    @Limited(Allowance.CLAIMS)
    @RequestMapping(method = RequestMethod.POST)
    public ModelAndView file(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(value = "order", defaultValue = "") String order) {
        StoreCustomer customer = shopper.require();
        Locale locale = shopper.locale(request);
        ClaimRequest input = claimRequest(fields(request), order);
        try {
            Claim claim = ConflictRetry.retry(() -> claims.file(customer, input, locale));
            log.submitted(
                    HelpPlace.CLAIM_FORM,
                    search(request),
                    locale.getLanguage(),
                    input.getDescription());
            return ShopPage.redirect(ShopPaths.claim(claim.getNumber()) + "?notice=claim.filed");
        } catch (InvalidInputException e) {
            return refused(request, customer, input, 400, e.getErrors(), response);
        } catch (DuplicateClaimException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return view(
                    again(request, customer, input).with("duplicateOf", filed(e.getNumber())),
                    locale);
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
            FieldErrors overtaken = new FieldErrors().add("lines", "aftersale.error.conflict");
            return refused(request, customer, input, 409, overtaken, response);
        }
    }

    private ModelAndView refused(
            HttpServletRequest request,
            StoreCustomer customer,
            ClaimRequest input,
            int status,
            FieldErrors errors,
            HttpServletResponse response) {
        response.setStatus(status);
        Locale locale = shopper.locale(request);
        PageModel page = again(request, customer, input);
        return view(page.with("errors", texts.text(locale, errors)), locale);
    }

    private PageModel again(
            HttpServletRequest request, StoreCustomer customer, ClaimRequest input) {
        ClaimableOrder order = claims.claimable(customer.getId(), input.getOrderNumber());
        return models.withInput(order, input, shopper.locale(request))
                .with("search", search(request));
    }

    /** The key that links the searches beside this form, kept when the form is shown again. */
    private static String search(HttpServletRequest request) {
        return FormKeys.checked(request.getParameter("search"));
    }

    private static PageModel filed(String number) {
        return PageModel.create().with("number", number).with("url", ShopPaths.claim(number));
    }

    private ModelAndView view(PageModel page, Locale locale) {
        return ShopPage.of("claim-new", "claim.new", page, texts, locale);
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
