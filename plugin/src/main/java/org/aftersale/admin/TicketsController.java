package org.aftersale.admin;

import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.Slice;
import org.aftersale.ticket.QueueView;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketQueue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue. */
@Controller("aftersaleTicketsController")
public class TicketsController {

    private static final int TICKETS_A_PAGE = 50;

    @Autowired protected StoreStaff staff;
    @Autowired protected TicketQueue queue;
    @Autowired protected QueueModels models;
    @Autowired protected PageTexts texts;
    @Autowired protected DeskPages pages;

    @RequestMapping(value = "/aftersale/tickets", method = RequestMethod.GET)
    public String queue(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "view", defaultValue = "open") String view,
            @RequestParam(value = "page", defaultValue = "1") String page) {
        StaffMember me = staff.current();
        Locale locale = pages.locale(request);
        QueueView shown = QueueModels.view(view);
        Slice<Ticket> slice = queue.page(me, shown, PagerModel.page(page), TICKETS_A_PAGE);
        Map<QueueView, Long> counts = queue.counts(me);
        return pages.show(
                request,
                model,
                "aftersale/tickets",
                texts.say(locale, "aftersale.title.tickets"),
                models.queue(shown, slice, counts));
    }
}
