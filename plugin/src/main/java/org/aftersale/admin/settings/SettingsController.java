package org.aftersale.admin.settings;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.settings.SettingInput;
import org.aftersale.settings.SettingsDesk;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The settings: their groups, and each group's form and history. */
@Controller("aftersaleSettingsController")
@RequestMapping(SettingsPaths.ADDRESS)
public class SettingsController {

    @Autowired protected StoreStaff staff;
    @Autowired protected SettingsDesk desk;
    @Autowired protected SettingsPage page;
    @Autowired protected AdminContainerPages pages;

    @RequestMapping(method = RequestMethod.GET)
    public String list(HttpServletRequest request, Model model) {
        return page.list(request, model, staff.current());
    }

    @RequestMapping(value = SettingsPaths.GROUP, method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @PathVariable("group") String group,
            @RequestParam(value = "notice", required = false) String notice) {
        RefusedForm kept = KeptForms.of(request, SettingsPaths.group(group));
        SettingsView view = new SettingsView(request, model, group);
        view.notice = SettingsPaths.NOTICES.of(notice);
        if (kept != null) {
            view.input = new SettingInput(kept.fields(), pages.locale(request));
            view.warning = "aftersale.restored.text";
        }
        return page.show(view, staff.current());
    }

    @RequestMapping(value = SettingsPaths.GROUP, method = RequestMethod.POST)
    public String save(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("group") String group) {
        StaffMember me = staff.current();
        SettingsView view = new SettingsView(request, model, group);
        view.input = new SettingInput(request.getParameterMap(), pages.locale(request));
        FormOutcome outcome = FormOutcome.of(() -> desk.save(me, group, view.input));
        if (outcome.isDone()) {
            return SettingsPaths.redirect(group, "settings.saved");
        }
        view.formRefused(outcome, response);
        return page.show(view, me);
    }

    /** Reloading a button's address shows the page itself. */
    @RequestMapping(
            value = {SettingsPaths.GROUP + "/reset", SettingsPaths.GROUP + "/undo"},
            method = RequestMethod.GET)
    public String back(@PathVariable("group") String group) {
        return "redirect:" + SettingsPaths.group(group);
    }

    @RequestMapping(value = SettingsPaths.GROUP + "/reset", method = RequestMethod.POST)
    public String reset(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("group") String group,
            @RequestParam(value = "setting", defaultValue = "-") String key,
            @RequestParam(value = "seen", required = false) String seen) {
        StaffMember me = staff.current();
        FormOutcome outcome = FormOutcome.of(() -> desk.reset(me, group, key, seen));
        if (outcome.isDone()) {
            return SettingsPaths.redirect(group, "settings.reset");
        }
        SettingsView view = new SettingsView(request, model, group);
        view.buttonRefused(outcome, response);
        return page.show(view, me);
    }

    @RequestMapping(value = SettingsPaths.GROUP + "/undo", method = RequestMethod.POST)
    public String undo(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("group") String group,
            @RequestParam(value = "change", defaultValue = "-") String change) {
        StaffMember me = staff.current();
        long id = FormNumbers.id(change, -1);
        FormOutcome outcome = FormOutcome.of(() -> desk.undo(me, group, id));
        if (outcome.isDone()) {
            return SettingsPaths.redirect(group, "settings.undone");
        }
        SettingsView view = new SettingsView(request, model, group);
        view.buttonRefused(outcome, response);
        return page.show(view, me);
    }
}
