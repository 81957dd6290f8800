package org.aftersale.admin;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.shared.ChangedMeanwhile;
import org.aftersale.shared.Conflicts;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInput;
import org.aftersale.shared.MoveNotAllowed;
import org.aftersale.ticket.StaffReply;
import org.aftersale.ticket.TicketDesk;
import org.aftersale.ticket.TicketStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** One ticket: the conversation, and what staff do with it. */
@Controller("aftersaleTicketController")
@RequestMapping("/aftersale/tickets/{number:[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}}")
public class TicketController {

    @Autowired protected StoreStaff staff;
    @Autowired protected TicketDesk desk;
    @Autowired protected TicketPage page;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        TypedForms typed = TypedForms.none().notice(Desk.notice(notice));
        return page.show(request, model, staff.current(), number, typed);
    }

    @RequestMapping(value = "/reply", method = RequestMethod.POST)
    public String reply(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "body", defaultValue = "") String body,
            @RequestParam(value = "next", defaultValue = "PENDING") String next,
            @RequestParam(value = "version", defaultValue = "-1") String version,
            @RequestParam(value = "key", defaultValue = "") String key) {
        StaffMember me = staff.current();
        TypedForms typed = TypedForms.none().reply(body, next, Desk.key(key));
        try {
            desk.reply(
                    me,
                    number,
                    new StaffReply(body, status(next), TypedForms.version(version), Desk.key(key)));
            return Desk.redirect(number, "reply.sent");
        } catch (InvalidInput e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page.show(request, model, me, number, typed.replyErrors(e.getErrors()));
        } catch (ChangedMeanwhile e) {
            return conflict(request, response, model, number, typed);
        } catch (MoveNotAllowed e) {
            return conflict(request, response, model, number, typed);
        } catch (RuntimeException e) {
            if (!Conflicts.isConflict(e)) {
                throw e;
            }
            return conflict(request, response, model, number, typed);
        }
    }

    private String conflict(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            String number,
            TypedForms typed) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        FieldErrors errors = new FieldErrors().add("body", "aftersale.error.conflict");
        return page.show(request, model, staff.current(), number, typed.replyErrors(errors));
    }

    @RequestMapping(value = "/note", method = RequestMethod.POST)
    public String note(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "body", defaultValue = "") String body,
            @RequestParam(value = "key", defaultValue = "") String key) {
        StaffMember me = staff.current();
        String checkedKey = Desk.key(key);
        try {
            Conflicts.retry(
                    () -> {
                        desk.note(me, number, body, checkedKey);
                        return null;
                    });
            return Desk.redirect(number, "note.saved");
        } catch (InvalidInput e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            TypedForms typed = TypedForms.none().note(body, checkedKey, e.getErrors());
            return page.show(request, model, me, number, typed);
        }
    }

    @RequestMapping(value = "/assign", method = RequestMethod.POST)
    public String assign(
            @PathVariable("number") String number,
            @RequestParam(value = "to", defaultValue = "me") String to) {
        boolean toMe = !"nobody".equals(to);
        Conflicts.retry(
                () -> {
                    desk.assign(staff.current(), number, toMe);
                    return null;
                });
        return Desk.redirect(number, toMe ? "assigned" : "released");
    }

    @RequestMapping(value = "/status", method = RequestMethod.POST)
    public String status(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "to", defaultValue = "") String to) {
        try {
            desk.move(staff.current(), number, status(to));
            return Desk.redirect(number, "status");
        } catch (MoveNotAllowed e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            TypedForms typed = TypedForms.none().notice("aftersale.error.conflict");
            return page.show(request, model, staff.current(), number, typed);
        }
    }

    /** The status of that name; OPEN for a name that is none. */
    private static TicketStatus status(String name) {
        for (TicketStatus status : TicketStatus.values()) {
            if (status.name().equals(name)) {
                return status;
            }
        }
        return TicketStatus.OPEN;
    }
}
