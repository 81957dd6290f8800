package org.aftersale.storefront.question;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.Notices;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.FormKeys;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketType;
import org.aftersale.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A question's own page: where it stands, the conversation, an answer. */
@Controller("aftersaleQuestionPageController")
@RequestMapping("/account/tickets/{question:[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}}")
public class QuestionPageController {

    private static final Notices NOTICES = new Notices("question.asked", "reply.sent");

    @Autowired protected Shopper shopper;
    @Autowired protected Tickets tickets;
    @Autowired protected QuestionPageModels models;
    @Autowired protected PageTexts texts;

    /** A claim has a page of its own, and whoever has its number at hand is led there. */
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView show(
            HttpServletRequest request,
            @PathVariable("question") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        Locale locale = shopper.locale(request);
        Ticket ticket = tickets.ofCustomer(shopper.require().getId(), number);
        if (ticket.getType() == TicketType.CLAIM) {
            return ShopPage.redirect(ShopPaths.claim(number));
        }
        PageModel page = models.page(ticket);
        restore(page, request, number);
        return view(page.with("notice", NOTICES.of(notice)), locale);
    }

    /** What had been typed when the session ended; the key makes it one message still. */
    private static void restore(PageModel page, HttpServletRequest request, String number) {
        RefusedForm reply = KeptForms.of(request, ShopPaths.question(number) + "/reply");
        if (reply != null) {
            page.with("form", PageModel.create().with("body", reply.field("body")));
            page.with("replyKey", FormKeys.checked(reply.field("key")));
        }
        page.with("restored", reply != null);
    }

    @RequestMapping(value = "/reply", method = RequestMethod.POST)
    public ModelAndView reply(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("question") String number,
            @RequestParam(value = "body", required = false) String body,
            @RequestParam(value = "key", defaultValue = "") String key) {
        StoreCustomer customer = shopper.require();
        Locale locale = shopper.locale(request);
        question(customer, number);
        try {
            String formKey = FormKeys.checked(key);
            ConflictRetry.retry(() -> tickets.customerReplies(customer, number, body, formKey));
            return ShopPage.redirect(ShopPaths.question(number) + "?notice=reply.sent");
        } catch (InvalidInputException e) {
            return again(customer, number, body, 400, e.getErrors(), response, locale);
        } catch (RuntimeException e) {
            if (!(e instanceof IllegalTransitionException) && !ConflictRetry.isConflict(e)) {
                throw e;
            }
            FieldErrors overtaken = new FieldErrors().add("body", "aftersale.error.conflict");
            return again(customer, number, body, 409, overtaken, response, locale);
        }
    }

    /** The page as it is now, with what was typed and could not be sent. */
    private ModelAndView again(
            StoreCustomer customer,
            String number,
            String body,
            int status,
            FieldErrors errors,
            HttpServletResponse response,
            Locale locale) {
        response.setStatus(status);
        PageModel page = models.page(question(customer, number));
        page.with("form", PageModel.create().with("body", body));
        page.with("errors", texts.say(locale, errors));
        return view(page, locale);
    }

    /** What a refused form's address shows when it is loaded anew: the question itself. */
    @RequestMapping(value = "/reply", method = RequestMethod.GET)
    public ModelAndView back(@PathVariable("question") String number) {
        return ShopPage.redirect(ShopPaths.question(number));
    }

    private Ticket question(StoreCustomer customer, String number) {
        Ticket ticket = tickets.ofCustomer(customer.getId(), number);
        if (ticket.getType() != TicketType.QUESTION) {
            throw NotFoundException.of("question", number);
        }
        return ticket;
    }

    private ModelAndView view(PageModel page, Locale locale) {
        return ShopPage.of("question", "question", page, texts, locale, page.get("number"));
    }
}
