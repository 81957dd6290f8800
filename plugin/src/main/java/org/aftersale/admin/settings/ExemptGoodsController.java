package org.aftersale.admin.settings;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.form.FormNumbers;
import org.aftersale.withdrawal.exemption.ExemptGoodsDesk;
import org.aftersale.withdrawal.exemption.ExemptMarkRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The goods without a right of withdrawal: marking, changing, removing, undoing. */
@Controller("aftersaleExemptGoodsController")
@RequestMapping(SettingsPaths.EXEMPT_GOODS)
public class ExemptGoodsController {

    @Autowired protected StoreStaff staff;
    @Autowired protected ExemptGoodsDesk desk;
    @Autowired protected ExemptGoodsPage page;

    /** With {@code kind} and {@code goods} in the address, the form is about that mark. */
    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "notice", required = false) String notice) {
        StaffMember me = staff.current();
        ExemptGoodsView view = new ExemptGoodsView(request, model);
        view.notice = SettingsPaths.NOTICES.of(notice);
        RefusedForm kept = KeptForms.of(request, SettingsPaths.EXEMPT_GOODS);
        if (kept != null) {
            view.form = ExemptGoodsView.form(kept.fields());
            view.warning = "aftersale.restored.text";
            return page.show(view, me);
        }
        ExemptMarkRequest asked = ExemptGoodsView.form(request.getParameterMap());
        desk.mark(me, asked.kind, asked.goods)
                .ifPresent(
                        mark -> {
                            view.form.kind = mark.getGoods().getKind().name();
                            view.form.goods = String.valueOf(mark.getGoods().getId());
                            view.form.exemption = mark.getExemption().name();
                            view.form.seen = view.form.exemption;
                        });
        return page.show(view, me);
    }

    @RequestMapping(method = RequestMethod.POST)
    public String save(HttpServletRequest request, HttpServletResponse response, Model model) {
        StaffMember me = staff.current();
        ExemptGoodsView view = new ExemptGoodsView(request, model);
        view.form = ExemptGoodsView.form(request.getParameterMap());
        FormOutcome outcome = FormOutcome.of(() -> desk.save(me, view.form));
        if (outcome.isDone()) {
            return SettingsPaths.redirect(ExemptGoodsDesk.GROUP, "settings.saved");
        }
        view.formRefused(outcome, response);
        return page.show(view, me);
    }

    /** Reloading a button's address shows the page itself. */
    @RequestMapping(value = "/remove", method = RequestMethod.GET)
    public String back() {
        return "redirect:" + SettingsPaths.EXEMPT_GOODS;
    }

    @RequestMapping(value = "/remove", method = RequestMethod.POST)
    public String remove(HttpServletRequest request, HttpServletResponse response, Model model) {
        StaffMember me = staff.current();
        ExemptMarkRequest sent = ExemptGoodsView.form(request.getParameterMap());
        FormOutcome outcome =
                FormOutcome.of(() -> desk.remove(me, sent.kind, sent.goods, sent.seen));
        return acted(request, model, outcome, response, me, "settings.removed");
    }

    @RequestMapping(value = "/undo", method = RequestMethod.POST)
    public String undo(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "change", defaultValue = "-") String change) {
        StaffMember me = staff.current();
        long id = FormNumbers.id(change, -1);
        FormOutcome outcome = FormOutcome.of(() -> desk.undo(me, id));
        return acted(request, model, outcome, response, me, "settings.undone");
    }

    private String acted(
            HttpServletRequest request,
            Model model,
            FormOutcome outcome,
            HttpServletResponse response,
            StaffMember me,
            String notice) {
        if (outcome.isDone()) {
            return SettingsPaths.redirect(ExemptGoodsDesk.GROUP, notice);
        }
        ExemptGoodsView view = new ExemptGoodsView(request, model);
        view.buttonRefused(outcome, response);
        return page.show(view, me);
    }
}
