package org.aftersale.admin.ticket;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminRequest;
import org.aftersale.claim.decision.ClaimDesk;
import org.aftersale.claim.decision.DecisionRequest;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Approves and rejects the lines of a claim, from the ticket's page. */
@Controller("aftersaleDecisionController")
public class DecisionController {

    @Autowired protected StoreStaff staff;
    @Autowired protected ClaimDesk desk;
    @Autowired protected TicketActions acts;

    @RequestMapping(
            value = "/aftersale/tickets/{number:[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}}/decide",
            method = RequestMethod.POST)
    public String decide(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number) {
        StaffMember me = staff.current();
        Map<Long, DecisionRequest.Line> lines = DecidedLines.of(request.getParameterMap());
        String message = request.getParameter("message");
        long version = FormNumbers.version(request.getParameter("version"));
        return acts.perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.decide(me, number, new DecisionRequest(lines, message, version)),
                "decided",
                "decision",
                errors -> TicketFormInput.none().decision(lines, message).decisionErrors(errors));
    }
}
