package org.aftersale.admin.ticket;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.PageTexts;
import org.aftersale.ticket.queue.QueueCursor;
import org.aftersale.ticket.queue.QueuePage;
import org.aftersale.ticket.queue.QueueView;
import org.aftersale.ticket.queue.TicketQueue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The ticket queue. An unknown position in the URL shows the first page. */
@Controller("aftersaleTicketsController")
public class QueueController {

    private static final int TICKETS_A_PAGE = 50;

    @Autowired protected StoreStaff staff;
    @Autowired protected TicketQueue queue;
    @Autowired protected QueueModels models;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    @RequestMapping(value = "/aftersale/tickets", method = RequestMethod.GET)
    public String queue(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "view", defaultValue = "open") String view,
            @RequestParam(value = "after", required = false) String after,
            @RequestParam(value = "before", required = false) String before) {
        StaffMember me = staff.current();
        Locale locale = pages.locale(request);
        QueueView shown = QueueModels.view(view);
        QueueCursor from =
                before == null ? QueueCursor.parse(after, false) : QueueCursor.parse(before, true);
        QueuePage page = queue.page(me, shown, from, TICKETS_A_PAGE);
        return pages.show(
                request,
                model,
                "aftersale/tickets",
                texts.text(locale, "aftersale.title.tickets"),
                models.queue(shown, page, queue.counts(me)));
    }
}
