package org.aftersale.admin.returns;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.returns.ReturnDesk;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** A return at the desk: let it come or refuse it, receive the goods, inspect them. */
@Controller("aftersaleReturnController")
@RequestMapping(ReturnAdminPaths.RETURN)
public class ReturnController {

    @Autowired protected StoreStaff staff;
    @Autowired protected ReturnDesk desk;
    @Autowired protected ReturnPage page;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @PathVariable("return") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        ReturnDeskInput input = ReturnDeskInput.kept(request, number);
        input.notice = ReturnAdminPaths.NOTICES.of(notice);
        return page.show(request, model, staff.current(), number, input);
    }

    /** Reloading a form's URL shows the return. */
    @RequestMapping(
            value = {"/authorize", "/refuse", "/receive", "/inspect"},
            method = RequestMethod.GET)
    public String back(@PathVariable("return") String number) {
        return "redirect:" + ReturnAdminPaths.of(number);
    }

    @RequestMapping(value = "/authorize", method = RequestMethod.POST)
    public String authorize(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("return") String number) {
        StaffMember me = staff.current();
        return perform(
                request,
                response,
                model,
                me,
                number,
                "authorized",
                () -> desk.authorize(me, number, version(request)));
    }

    @RequestMapping(value = "/refuse", method = RequestMethod.POST)
    public String refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("return") String number,
            @RequestParam(value = "words", required = false) String words) {
        StaffMember me = staff.current();
        return perform(
                request,
                response,
                model,
                me,
                number,
                "refused",
                () -> desk.refuse(me, number, words, version(request)));
    }

    @RequestMapping(value = "/receive", method = RequestMethod.POST)
    public String receive(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("return") String number) {
        StaffMember me = staff.current();
        Map<Long, String> units = byLine(request, ReturnDeskInput.RECEIVED);
        return perform(
                request,
                response,
                model,
                me,
                number,
                "received",
                () -> desk.receive(me, number, units, version(request)));
    }

    @RequestMapping(value = "/inspect", method = RequestMethod.POST)
    public String inspect(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("return") String number) {
        StaffMember me = staff.current();
        Map<Long, String> decisions = byLine(request, ReturnDeskInput.DECISION);
        return perform(
                request,
                response,
                model,
                me,
                number,
                "inspected",
                () -> desk.inspect(me, number, decisions, version(request)));
    }

    private String perform(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            StaffMember me,
            String number,
            String notice,
            Runnable act) {
        FormOutcome outcome = FormOutcome.of(() -> ConflictRetry.retry(act));
        if (outcome.isDone()) {
            return "redirect:" + ReturnAdminPaths.of(number) + "?notice=return." + notice;
        }
        outcome.sendStatus(response);
        ReturnDeskInput input = ReturnDeskInput.of(request).refused(outcome);
        return page.show(request, model, me, number, input);
    }

    private static long version(HttpServletRequest request) {
        return FormNumbers.version(request.getParameter("version"));
    }

    private static Map<Long, String> byLine(HttpServletRequest request, String prefix) {
        Map<Long, String> typed = new LinkedHashMap<Long, String>();
        for (Object each : request.getParameterMap().keySet()) {
            String name = (String) each;
            String line = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            if (FormNumbers.isId(line)) {
                typed.put(Long.valueOf(line), request.getParameter(name));
            }
        }
        return typed;
    }
}
