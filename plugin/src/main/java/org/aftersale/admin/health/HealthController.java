package org.aftersale.admin.health;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.event.monitor.DeliveryDesk;
import org.aftersale.event.monitor.NotReplayableException;
import org.aftersale.event.monitor.RetryRefusedException;
import org.aftersale.health.monitor.HealthDesk;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The module's health page, and the operator's actions. */
@Controller("aftersaleHealthController")
@RequestMapping("/aftersale/health")
public class HealthController {

    @Autowired protected StoreStaff staff;
    @Autowired protected DeliveryDesk deliveries;
    @Autowired protected HealthDesk health;
    @Autowired protected HealthPage page;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "consumer", required = false) String consumer,
            @RequestParam(value = "page", defaultValue = "1") String number,
            @RequestParam(value = "notice", required = false) String notice,
            @RequestParam(value = "count", required = false) String count) {
        HealthList list = HealthList.of(consumer, number);
        return page.show(request, response, model, staff.current(), list, notice, count);
    }

    /** Reloading a button's URL shows the page itself. */
    @RequestMapping(
            value = {"/retry", "/retry-all", "/check"},
            method = RequestMethod.GET)
    public String back() {
        return "redirect:" + HealthList.PAGE;
    }

    @RequestMapping(value = "/retry", method = RequestMethod.POST)
    public String retry(
            @RequestParam(value = "delivery", required = false) String delivery,
            @RequestParam(value = "consumer", required = false) String consumer,
            @RequestParam(value = "page", defaultValue = "1") String number) {
        StaffMember me = staff.current();
        HealthList list = HealthList.of(consumer, number);
        try {
            deliveries.retry(me, FormNumbers.id(delivery, -1));
            return list.redirect("retried");
        } catch (NotFoundException e) {
            return list.redirect("gone");
        } catch (RetryRefusedException e) {
            return list.redirect("not-needed");
        }
    }

    @RequestMapping(value = "/retry-all", method = RequestMethod.POST)
    public String retryAll(@RequestParam(value = "consumer", defaultValue = "-") String consumer) {
        int retried = deliveries.retryAll(staff.current(), UserText.normalize(consumer));
        return HealthList.FIRST.redirect(retried == 0 ? "nothing" : "retried-all", retried);
    }

    /** Asks for confirmation, because a replay may keep a consumer busy for hours. */
    @RequestMapping(value = "/replay", method = RequestMethod.GET)
    public String confirmReplay(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "consumer", defaultValue = "-") String consumer) {
        return page.confirmReplay(request, model, staff.current(), consumer);
    }

    @RequestMapping(value = "/replay", method = RequestMethod.POST)
    public String replay(@RequestParam(value = "consumer", defaultValue = "-") String consumer) {
        StaffMember me = staff.current();
        try {
            return HealthList.FIRST.redirect("replayed", deliveries.replay(me, consumer));
        } catch (NotFoundException e) {
            return HealthList.FIRST.redirect("gone");
        } catch (NotReplayableException e) {
            return HealthList.FIRST.redirect("not-replayable");
        }
    }

    @RequestMapping(value = "/check", method = RequestMethod.POST)
    public String check() {
        boolean begun = health.startCheck(staff.current());
        return HealthList.FIRST.redirect(begun ? "checked" : "check-running");
    }
}
