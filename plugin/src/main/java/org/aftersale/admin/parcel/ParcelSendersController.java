package org.aftersale.admin.parcel;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.parcel.feed.FeedSenderDesk;
import org.aftersale.render.form.KeptForms;
import org.aftersale.shared.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Keys of those who report parcels by REST: making and withdrawing them. */
@Controller("aftersaleParcelSendersController")
public class ParcelSendersController {

    @Autowired protected StoreStaff staff;
    @Autowired protected FeedSenderDesk senders;
    @Autowired protected ParcelsPage page;

    /** Reloading a form's URL shows the page. */
    @RequestMapping(
            value = {
                ParcelAdminPaths.SENDERS,
                ParcelAdminPaths.SENDERS + "/{sender:pk_[0-9a-f]{10}}/withdraw"
            },
            method = RequestMethod.GET)
    public String back() {
        return "redirect:" + ParcelAdminPaths.PARCELS;
    }

    /** Answers with the page itself: the secret is shown this once. */
    @RequestMapping(value = ParcelAdminPaths.SENDERS, method = RequestMethod.POST)
    public String make(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "name", required = false) String name) {
        StaffMember me = staff.current();
        ParcelsPage.State state = new ParcelsPage.State();
        try {
            state.made = senders.make(me, name);
            KeptForms.taken(request);
            return page.show(request, model, me, state);
        } catch (InvalidInputException e) {
            response.setStatus(400);
            state.typedName = name == null ? "" : name;
            state.errors = e.getErrors();
            return page.show(request, model, me, state);
        }
    }

    @RequestMapping(
            value = ParcelAdminPaths.SENDERS + "/{sender:pk_[0-9a-f]{10}}/withdraw",
            method = RequestMethod.POST)
    public String withdraw(@PathVariable("sender") String key) {
        senders.withdraw(staff.current(), key);
        return "redirect:" + ParcelAdminPaths.PARCELS + "?notice=sender.withdrawn";
    }
}
