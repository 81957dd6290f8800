package org.aftersale.admin.settings;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.regime.rule.LawRowRequest;
import org.aftersale.regime.rule.LawRowsDesk;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.settings.SettingsDesk;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows of the law: the merchant's own, checking, undoing. */
@Controller("aftersaleLawRowsController")
@RequestMapping(SettingsPaths.LAW)
public class LawRowsController {

    @Autowired protected StoreStaff staff;
    @Autowired protected LawRowsDesk desk;
    @Autowired protected SettingsDesk settings;
    @Autowired protected LawRowsPage page;

    /**
     * @param row the key of the merchant's row that the form is to change
     * @param copy the key of a row that the form is to begin with
     */
    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "row", required = false) String row,
            @RequestParam(value = "copy", required = false) String copy,
            @RequestParam(value = "notice", required = false) String notice) {
        StaffMember me = staff.current();
        LawRowsView view = new LawRowsView(request, model);
        view.notice = SettingsPaths.NOTICES.of(notice);
        RefusedForm kept = KeptForms.of(request, SettingsPaths.LAW);
        if (kept != null) {
            view.form = LawRowsView.form(kept.fields());
            view.warning = "aftersale.restored.text";
        } else if (row != null) {
            desk.own(me, row).ifPresent(own -> view.form = LawRowsView.form(own));
        } else if (copy != null) {
            desk.rows(me).stream()
                    .filter(each -> each.getRule().getKey().equals(copy))
                    .findFirst()
                    .ifPresent(each -> view.form = copy(LawRowsView.form(each.getRule())));
        }
        return page.show(view, me);
    }

    /** A new row like it, whose dates and source are still to be typed. */
    private static LawRowRequest copy(LawRowRequest form) {
        form.row = "";
        form.seen = "";
        form.from = "";
        form.to = "";
        form.source = "";
        return form;
    }

    @RequestMapping(method = RequestMethod.POST)
    public String save(HttpServletRequest request, HttpServletResponse response, Model model) {
        StaffMember me = staff.current();
        LawRowsView view = new LawRowsView(request, model);
        view.form = LawRowsView.form(request.getParameterMap());
        FormOutcome outcome = FormOutcome.of(() -> desk.save(me, view.form));
        if (outcome.isDone()) {
            return SettingsPaths.redirect(LawRowsDesk.GROUP, "settings.saved");
        }
        view.formRefused(outcome, response);
        return page.show(view, me);
    }

    /** Reloading a button's address shows the page itself. */
    @RequestMapping(
            value = {"/remove", "/check"},
            method = RequestMethod.GET)
    public String back() {
        return "redirect:" + SettingsPaths.LAW;
    }

    @RequestMapping(value = "/remove", method = RequestMethod.POST)
    public String remove(HttpServletRequest request, HttpServletResponse response, Model model) {
        StaffMember me = staff.current();
        LawRowRequest sent = LawRowsView.form(request.getParameterMap());
        FormOutcome outcome = FormOutcome.of(() -> desk.remove(me, sent.row, sent.seen));
        return acted(request, response, model, outcome, me, "settings.removed");
    }

    /**
     * @param whose "own" for a row of the merchant's; null for none, as the host's binding makes of
     *     an empty one
     */
    @RequestMapping(value = "/check", method = RequestMethod.POST)
    public String check(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "row", required = false) String row,
            @RequestParam(value = "whose", required = false) String whose) {
        StaffMember me = staff.current();
        FormOutcome outcome = FormOutcome.of(() -> desk.check(me, row, "own".equals(whose)));
        return acted(request, response, model, outcome, me, "settings.checked");
    }

    @RequestMapping(value = "/undo", method = RequestMethod.POST)
    public String undo(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "change", defaultValue = "-") String change) {
        StaffMember me = staff.current();
        long id = FormNumbers.id(change, -1);
        FormOutcome outcome = FormOutcome.of(() -> settings.undo(me, LawRowsDesk.GROUP, id));
        return acted(request, response, model, outcome, me, "settings.undone");
    }

    private String acted(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            FormOutcome outcome,
            StaffMember me,
            String notice) {
        if (outcome.isDone()) {
            return SettingsPaths.redirect(LawRowsDesk.GROUP, notice);
        }
        LawRowsView view = new LawRowsView(request, model);
        view.buttonRefused(outcome, response);
        return page.show(view, me);
    }
}
