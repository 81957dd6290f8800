package org.aftersale.admin.parcel;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.parcel.desk.ParcelDesk;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The parcels of an order, and setting their status by hand. */
@Controller("aftersaleOrderParcelsController")
@RequestMapping(ParcelAdminPaths.ORDER)
public class OrderParcelsController {

    @Autowired protected StoreStaff staff;
    @Autowired protected ParcelDesk desk;
    @Autowired protected OrderParcelsPage page;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "order", required = false) String order,
            @RequestParam(value = "notice", required = false) String notice) {
        if (order == null || order.isEmpty()) {
            return "redirect:" + ParcelAdminPaths.PARCELS;
        }
        ParcelFormInput input = kept(request, order);
        input.notice = ParcelAdminPaths.NOTICES.of(notice);
        return page.show(request, model, staff.current(), order, input);
    }

    private static ParcelFormInput kept(HttpServletRequest request, String order) {
        RefusedForm form =
                KeptForms.of(
                        request, ParcelAdminPaths.ORDER, sent -> order.equals(sent.field("order")));
        if (form == null) {
            return ParcelFormInput.none();
        }
        ParcelFormInput input = ParcelFormInput.of(form.fields());
        input.warning = "aftersale.restored.text";
        return input;
    }

    @RequestMapping(method = RequestMethod.POST)
    public String set(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "order", required = false) String order) {
        StaffMember me = staff.current();
        ParcelFormInput input = ParcelFormInput.of(request.getParameterMap());
        try {
            desk.correct(me, input.form);
            return "redirect:" + ParcelAdminPaths.order(order) + "&notice=parcel.set";
        } catch (InvalidInputException e) {
            response.setStatus(400);
            input.errors = e.getErrors();
        } catch (RuntimeException e) {
            if (!(e instanceof ConcurrentChangeException) && !ConflictRetry.isConflict(e)) {
                throw e;
            }
            response.setStatus(409);
            input.warning = "aftersale.parcel.overtaken";
        }
        return page.show(request, model, me, order, input);
    }
}
