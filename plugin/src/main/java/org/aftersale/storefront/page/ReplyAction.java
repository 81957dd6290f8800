package org.aftersale.storefront.page;

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
import org.aftersale.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Submits a customer's reply, on any page with a conversation: if it succeeds, the page confirms
 * it; if it is refused or overtaken, the page is shown again with the input.
 */
@Component("aftersaleReplyAction")
public class ReplyAction {

    @Autowired protected Tickets tickets;
    @Autowired protected PageTexts texts;

    /**
     * Sends the message to a ticket; the caller has checked that it belongs to this page.
     *
     * @param address the page's URL
     * @param page supplies the page's model with the case's state afterwards
     * @param view renders that model
     */
    public ModelAndView reply(
            HttpServletResponse response,
            Visitor visitor,
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
                                                tickets.addCustomerReply(
                                                        visitor.customer(),
                                                        number,
                                                        body,
                                                        formKey)));
        if (outcome.isDone()) {
            return ShopPage.redirect(address + "?notice=reply.sent");
        }
        outcome.sendStatus(response);
        return view.apply(
                page.get()
                        .with("form", PageModel.create().with("body", body))
                        .with("errors", texts.text(locale, outcome.getErrors("body"))));
    }

    /**
     * Restores the input from before the session ended. The key is kept as well, so that
     * resubmitting still sends the message once.
     *
     * @return whether there was anything to restore
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
