package org.aftersale.storefront.question;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.Notices;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.shared.NotFoundException;
import org.aftersale.storefront.page.CasePaths;
import org.aftersale.storefront.page.ReplyAction;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.page.Visitor;
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

/** A question's page: status, conversation, reply. */
@Controller("aftersaleQuestionPageController")
@RequestMapping({
    "/account/tickets/{question:[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}}",
    ShopPaths.GUEST_LINK + "/tickets/{question:[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}}"
})
public class QuestionPageController {

    private static final Notices NOTICES = new Notices("question.asked", "reply.sent");

    @Autowired protected Shopper shopper;
    @Autowired protected Tickets tickets;
    @Autowired protected ReplyAction replies;
    @Autowired protected QuestionPageModels models;
    @Autowired protected PageTexts texts;

    /** Redirects to the claim's page if the number is a claim's. */
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView show(
            HttpServletRequest request,
            @PathVariable("question") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        Locale locale = shopper.locale(request);
        Visitor visitor = shopper.visitor(request);
        CasePaths paths = visitor.paths();
        Ticket ticket = ticket(visitor, number);
        if (ticket.getType() == TicketType.CLAIM) {
            return ShopPage.redirect(paths.claim(number));
        }
        if (ticket.getType() == TicketType.WITHDRAWAL) {
            return ShopPage.redirect(paths.withdrawal(number));
        }
        if (ticket.getType() == TicketType.RETURN) {
            return ShopPage.redirect(paths.returned(number));
        }
        PageModel page = models.page(visitor, ticket);
        page.with("restored", ReplyAction.restore(page, request, paths.question(number)));
        return view(visitor, page.with("notice", NOTICES.of(notice)), locale);
    }

    @Limited(Allowance.REPLIES)
    @RequestMapping(value = "/reply", method = RequestMethod.POST)
    public ModelAndView reply(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("question") String number,
            @RequestParam(value = "body", required = false) String body,
            @RequestParam(value = "key", defaultValue = "") String key) {
        Visitor visitor = shopper.visitor(request);
        Locale locale = shopper.locale(request);
        question(visitor, number);
        return replies.reply(
                response,
                visitor,
                number,
                body,
                key,
                visitor.paths().question(number),
                locale,
                () -> models.page(visitor, question(visitor, number)),
                page -> view(visitor, page, locale));
    }

    /** Reloading a form's URL shows the question itself. */
    @RequestMapping(value = "/reply", method = RequestMethod.GET)
    public ModelAndView back(HttpServletRequest request, @PathVariable("question") String number) {
        return ShopPage.redirect(shopper.visitor(request).paths().question(number));
    }

    private Ticket ticket(Visitor visitor, String number) {
        Ticket ticket = tickets.ofCustomer(visitor.customerId(), number);
        visitor.mustSee(ticket.getOrderId(), number);
        return ticket;
    }

    private Ticket question(Visitor visitor, String number) {
        Ticket ticket = ticket(visitor, number);
        if (ticket.getType() != TicketType.QUESTION) {
            throw NotFoundException.of("question", number);
        }
        return ticket;
    }

    private ModelAndView view(Visitor visitor, PageModel page, Locale locale) {
        return ShopPage.of(
                visitor, "question", "question", page, texts, locale, page.get("number"));
    }
}
