package org.aftersale.admin.ticket;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.admin.page.AdminRequest;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.form.FormKeys;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;
import org.aftersale.ticket.AgentReply;
import org.aftersale.ticket.TicketDesk;
import org.aftersale.ticket.TicketPriority;
import org.aftersale.ticket.TicketStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** A ticket's page: the conversation and the agents' actions. */
@Controller("aftersaleTicketController")
@RequestMapping("/aftersale/tickets/{number:[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}}")
public class TicketController {

    @Autowired protected StoreStaff staff;
    @Autowired protected TicketDesk desk;
    @Autowired protected TicketPage page;
    @Autowired protected TicketActions acts;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        return page.show(
                new AdminRequest(request, response, model, staff.current(), number),
                KeptTicketForms.of(request, number).notice(AdminPaths.NOTICES.of(notice)));
    }

    /** Reloading a refused form's URL shows the ticket itself. */
    @RequestMapping(
            value = {
                "/reply",
                "/note",
                "/decide",
                "/remedy",
                "/assign",
                "/status",
                "/priority",
                "/withdrawal/{act:assign|accept|reject|goods}"
            },
            method = RequestMethod.GET)
    public String back(@PathVariable("number") String number) {
        return "redirect:" + AdminPaths.address(number);
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
        String formKey = FormKeys.checked(key);
        AgentReply reply =
                new AgentReply(body, status(next), FormNumbers.version(version), formKey);
        return acts.perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.reply(me, number, reply),
                "reply.sent",
                "body",
                errors -> TicketFormInput.none().reply(body, next, formKey).replyErrors(errors));
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
        String formKey = FormKeys.checked(key);
        return acts.perform(
                new AdminRequest(request, response, model, me, number),
                () -> ConflictRetry.retry(() -> desk.note(me, number, body, formKey)),
                "note.saved",
                "body",
                errors -> TicketFormInput.none().note(body, formKey, errors));
    }

    @RequestMapping(value = "/assign", method = RequestMethod.POST)
    public String assign(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "to", defaultValue = "me") String to,
            @RequestParam(value = "version", defaultValue = "-1") String version) {
        StaffMember me = staff.current();
        boolean toMe = !"nobody".equals(to);
        return acts.perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.assign(me, number, toMe, FormNumbers.version(version)),
                toMe ? "assigned" : "released",
                "to",
                errors -> TicketFormInput.none().refused(errors));
    }

    @RequestMapping(value = "/status", method = RequestMethod.POST)
    public String status(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "to", defaultValue = "") String to,
            @RequestParam(value = "version", defaultValue = "-1") String version) {
        StaffMember me = staff.current();
        return acts.perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.changeStatus(me, number, status(to), FormNumbers.version(version)),
                "status",
                "to",
                errors -> TicketFormInput.none().refused(errors));
    }

    @RequestMapping(value = "/priority", method = RequestMethod.POST)
    public String priority(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "to", defaultValue = "") String to,
            @RequestParam(value = "version", defaultValue = "-1") String version) {
        StaffMember me = staff.current();
        return acts.perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.prioritize(me, number, priority(to), FormNumbers.version(version)),
                "priority",
                "to",
                errors -> TicketFormInput.none().refused(errors));
    }

    /** The priority of that name; NORMAL if unknown. */
    private static TicketPriority priority(String name) {
        return FormFields.choice(TicketPriority.values(), name).orElse(TicketPriority.NORMAL);
    }

    /** The status of that name; OPEN if unknown. */
    private static TicketStatus status(String name) {
        return FormFields.choice(TicketStatus.values(), name).orElse(TicketStatus.OPEN);
    }
}
