package org.aftersale.admin.ticket;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Resource;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminRequest;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.shared.form.FormDays;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;
import org.aftersale.withdrawal.ReviewReason;
import org.aftersale.withdrawal.WithdrawalDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** What staff do about a withdrawal, from the ticket's page. */
@Controller("aftersaleWithdrawalController")
@RequestMapping("/aftersale/tickets/{number:[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}}/withdrawal")
public class WithdrawalController {

    private static final int QUANTITY_DIGITS = 6;

    /** No row has it: refused as a day outside the bounds. */
    private static final long NO_DAY = -1;

    @Autowired protected StoreStaff staff;
    @Autowired protected WithdrawalDesk desk;
    @Autowired protected TicketActions acts;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    @RequestMapping(value = "/assign", method = RequestMethod.POST)
    public String assign(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "order", defaultValue = "") String order) {
        StaffMember me = staff.current();
        return perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.assign(me, number, order, version(request)),
                "order");
    }

    @RequestMapping(value = "/accept", method = RequestMethod.POST)
    public String accept(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number) {
        StaffMember me = staff.current();
        return perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.accept(me, number, quantities(fields(request)), version(request)),
                "lines");
    }

    @RequestMapping(value = "/reject", method = RequestMethod.POST)
    public String reject(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "reason", defaultValue = "") String reason) {
        StaffMember me = staff.current();
        return perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.reject(me, number, ground(reason), version(request)),
                "reason");
    }

    @RequestMapping(value = "/goods", method = RequestMethod.POST)
    public String goods(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "at", defaultValue = "") String day) {
        StaffMember me = staff.current();
        return perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.goodsArrived(me, number, startOf(day), version(request)),
                "at");
    }

    @RequestMapping(value = "/proof", method = RequestMethod.POST)
    public String proof(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("number") String number,
            @RequestParam(value = "proof", defaultValue = "") String day) {
        StaffMember me = staff.current();
        return perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.sendingProved(me, number, startOf(day), version(request)),
                "proof");
    }

    private String perform(AdminRequest request, Runnable act, String field) {
        return acts.perform(
                request,
                act,
                "withdrawal." + notice(field),
                field,
                errors ->
                        TicketFormInput.none()
                                .withdrawal(fields(request.request()))
                                .withdrawalErrors(errors));
    }

    private static String notice(String field) {
        return field.equals("at") ? "goods" : field.equals("proof") ? "proof" : "decided";
    }

    private static long version(HttpServletRequest request) {
        return FormNumbers.version(request.getParameter("version"));
    }

    private long startOf(String day) {
        return FormDays.day(day)
                .map(date -> date.atStartOfDay(zone).toInstant().toEpochMilli())
                .orElse(NO_DAY);
    }

    private static ReviewReason ground(String code) {
        return FormFields.choice(ReviewReason.values(), code).orElse(null);
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<String, String>();
        for (Object name : request.getParameterMap().keySet()) {
            typed.put((String) name, request.getParameter((String) name));
        }
        return typed;
    }

    private static Map<Long, Integer> quantities(Map<String, String> fields) {
        Map<Long, Integer> quantities = new LinkedHashMap<Long, Integer>();
        fields.forEach(
                (name, typed) -> {
                    if (name.matches("quantity_\\d{1,18}")) {
                        quantities.put(
                                Long.valueOf(name.substring("quantity_".length())),
                                FormNumbers.number(typed.trim(), QUANTITY_DIGITS, 0));
                    }
                });
        return quantities;
    }
}
