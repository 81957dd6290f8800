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

/** Report a problem: the form, and what it sends. */
@Controller("aftersaleClaimFormController")
@RequestMapping(ShopPaths.NEW_CLAIM)
public class ClaimFormController {

    @Autowired protected Shopper shopper;
    @Autowired protected Claims claims;
    @Autowired protected ClaimFormModels models;
    @Autowired protected HelpLog log;
    @Autowired protected PageTexts texts;

    /**
     * @param line ticks this line beforehand; may be absent or anything
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
     * With what had been typed when the session ended, and its draft: the same form is one claim.
     */
    private PageModel restored(
            ClaimableOrder claimable, RefusedForm kept, String order, Locale locale) {
        ClaimRequest typed = typed(kept.fields(), order);
        return models.typed(claimable, typed, locale)
                .with("draft", typed.getDraft())
                .with(SolvedController.kept(kept) ? "kept" : "restored", true);
    }

    @RequestMapping(method = RequestMethod.POST)
    public ModelAndView file(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(value = "order", defaultValue = "") String order) {
        StoreCustomer customer = shopper.require();
        Locale locale = shopper.locale(request);
        ClaimRequest typed = typed(fields(request), order);
        try {
            Claim claim = ConflictRetry.retry(() -> claims.file(customer, typed, locale));
            log.submitted(
                    HelpPlace.CLAIM_FORM,
                    search(request),
                    locale.getLanguage(),
                    typed.getDescription());
            return ShopPage.redirect(ShopPaths.claim(claim.getNumber()) + "?notice=claim.filed");
        } catch (InvalidInputException e) {
            return refused(request, customer, typed, 400, e.getErrors(), response);
        } catch (DuplicateClaimException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return view(
                    again(request, customer, typed).with("duplicateOf", filed(e.getNumber())),
                    locale);
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
            FieldErrors overtaken = new FieldErrors().add("lines", "aftersale.error.conflict");
            return refused(request, customer, typed, 409, overtaken, response);
        }
    }

    private ModelAndView refused(
            HttpServletRequest request,
            StoreCustomer customer,
            ClaimRequest typed,
            int status,
            FieldErrors errors,
            HttpServletResponse response) {
        response.setStatus(status);
        Locale locale = shopper.locale(request);
        PageModel page = again(request, customer, typed);
        return view(page.with("errors", texts.say(locale, errors)), locale);
    }

    private PageModel again(
            HttpServletRequest request, StoreCustomer customer, ClaimRequest typed) {
        ClaimableOrder order = claims.claimable(customer.getId(), typed.getOrderNumber());
        return models.typed(order, typed, shopper.locale(request)).with("search", search(request));
    }

    /** Joins what was searched for beside this form, also when it is shown again. */
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

    private static ClaimRequest typed(Map<String, String[]> fields, String order) {
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
                .keeping(quantitiesTyped(fields));
    }

    /** Also beside lines that were not ticked: what was typed is shown again. */
    private static Map<String, String> quantitiesTyped(Map<String, String[]> fields) {
        Map<String, String> typed = new HashMap<String, String>();
        for (String field : fields.keySet()) {
            if (field.startsWith("quantity_")) {
                typed.put(field.substring("quantity_".length()), first(fields, field));
            }
        }
        return typed;
    }

    /** Null for a field that was not sent. */
    private static String first(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }
}
