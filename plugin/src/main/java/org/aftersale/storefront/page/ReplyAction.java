package org.aftersale.storefront.page;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.FormKeys;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form by which a customer writes into a conversation, on whichever page it stands: sent, the
 * page confirms it; refused or overtaken, the page comes back with what was typed.
 */
@Component("aftersaleReplyAction")
public class ReplyAction {

    @Autowired protected Tickets tickets;
    @Autowired protected PageTexts texts;

    /**
     * Sends the message to a ticket that the caller has checked to belong on this page.
     *
     * @param address of the page
     * @param page the page's model as the case stands afterwards
     * @param view lays that model out
     */
    public ModelAndView reply(
            HttpServletResponse response,
            StoreCustomer customer,
            String number,
            String body,
            String key,
            String address,
            Locale locale,
            Supplier<PageModel> page,
            Function<PageModel, ModelAndView> view) {
        String formKey = FormKeys.checked(key);
        FormOutcome outcome =
                FormOutcome.of(
                        () ->
                                ConflictRetry.retry(
                                        () ->
                                                tickets.customerReplies(
                                                        customer, number, body, formKey)));
        if (outcome.isDone()) {
            return ShopPage.redirect(address + "?notice=reply.sent");
        }
        outcome.sendStatus(response);
        return view.apply(
                page.get()
                        .with("form", PageModel.create().with("body", body))
                        .with("errors", texts.say(locale, outcome.getErrors("body"))));
    }

    /**
     * Puts back what had been typed when the session ended; the key makes it one message still.
     *
     * @return whether there was anything
     */
    public static boolean restore(PageModel page, HttpServletRequest request, String address) {
        RefusedForm reply = KeptForms.of(request, address + "/reply");
        if (reply != null) {
            page.with("form", PageModel.create().with("body", reply.field("body")));
            page.with("replyKey", FormKeys.checked(reply.field("key")));
        }
        return reply != null;
    }
}
