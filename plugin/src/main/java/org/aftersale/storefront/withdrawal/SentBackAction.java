package org.aftersale.storefront.withdrawal;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.FormKeys;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.withdrawal.Withdrawals;
import org.aftersale.withdrawal.outcome.SendingProof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes the form that names the parcel in which the goods go back: the page confirms it, or is
 * shown again with the input.
 */
@Component("aftersaleSentBackAction")
public class SentBackAction {

    private static final String CARRIER = "carrier";
    private static final String TRACKING = "tracking";

    @Autowired protected Withdrawals withdrawals;
    @Autowired protected PageTexts texts;

    /**
     * @param page supplies the page's model with the case's state afterwards
     * @param view renders that model
     */
    ModelAndView take(
            HttpServletRequest request,
            HttpServletResponse response,
            Visitor visitor,
            String number,
            Locale locale,
            Supplier<PageModel> page,
            Function<PageModel, ModelAndView> view) {
        String carrier = text(request.getParameter(CARRIER));
        String tracking = text(request.getParameter(TRACKING));
        String words = texts.text(locale, "aftersale.withdrawal.sent.words", carrier, tracking);
        String key = FormKeys.checked(request.getParameter("key"));
        SendingProof proof = new SendingProof(carrier, tracking, words, key);
        FormOutcome outcome =
                FormOutcome.of(
                        () ->
                                ConflictRetry.retry(
                                        () ->
                                                withdrawals.sentBack(
                                                        visitor.customer(), number, proof)));
        if (outcome.isDone()) {
            return ShopPage.redirect(
                    visitor.paths().withdrawal(number) + "?notice=withdrawal.sent");
        }
        outcome.sendStatus(response);
        return view.apply(
                page.get()
                        .with("sending", form(carrier, tracking, key))
                        .with("errors", texts.text(locale, outcome.getErrors(TRACKING))));
    }

    /**
     * Restores the input from before the session ended.
     *
     * @return whether there was anything to restore
     */
    boolean restore(PageModel page, HttpServletRequest request, String address) {
        RefusedForm form = KeptForms.of(request, address + "/sent");
        if (form != null) {
            page.with(
                    "sending",
                    form(
                            text(form.field(CARRIER)),
                            text(form.field(TRACKING)),
                            FormKeys.checked(form.field("key"))));
        }
        return form != null;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    static PageModel form(String carrier, String tracking, String key) {
        return PageModel.create().with(CARRIER, carrier).with(TRACKING, tracking).with("key", key);
    }
}
