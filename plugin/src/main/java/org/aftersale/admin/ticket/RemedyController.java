package org.aftersale.admin.ticket;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminRequest;
import org.aftersale.claim.remedy.RemedyDesk;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Records that something approved is done, from the ticket's page. */
@Controller("aftersaleRemedyController")
public class RemedyController {

    @Autowired protected StoreStaff staff;
    @Autowired protected RemedyDesk desk;
    @Autowired protected TicketActions acts;

    @RequestMapping(
            value = "/aftersale/tickets/{number:[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}}/remedy",
            method = RequestMethod.POST)
    public String settle(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "line", defaultValue = "") String line,
            @RequestParam(value = "note", defaultValue = "") String note,
            @RequestParam(value = "version", defaultValue = "-1") String version) {
        StaffMember me = staff.current();
        long id = FormNumbers.id(line, -1);
        long seen = FormNumbers.version(version);
        return acts.perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.settle(me, number, id, note, seen),
                "remedy.done",
                "note",
                errors -> TicketFormInput.none().remedy(line, note).remedyErrors(errors));
    }
}
