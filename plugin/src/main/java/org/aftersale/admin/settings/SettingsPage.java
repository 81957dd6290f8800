package org.aftersale.admin.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.settings.EditedSetting;
import org.aftersale.settings.SettingChange;
import org.aftersale.settings.SettingsDesk;
import org.aftersale.settings.SettingsGroup;
import org.aftersale.shared.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the list of the groups and the page of a group, including rejected input. */
@Component("aftersaleSettingsPage")
public class SettingsPage {

    /** The prefix of a group's texts; its code follows. */
    private static final String GROUP = "aftersale.settings.group.";

    @Autowired protected SettingsDesk desk;
    @Autowired protected SettingModels models;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    String list(HttpServletRequest request, Model model, StaffMember me) {
        Locale locale = pages.locale(request);
        List<PageModel> groups =
                desk.groups(me).stream().map(SettingsPage::group).collect(Collectors.toList());
        String title = texts.text(locale, "aftersale.title.settings");
        PageModel page = PageModel.create().with("groups", groups);
        return pages.showSettings(request, model, "aftersale/settings", title, page);
    }

    private static PageModel group(SettingsGroup group) {
        SettingChange last = group.getLast();
        return PageModel.create()
                .with("code", group.getCode())
                .with("url", SettingsPaths.group(group.getCode()))
                .with("area", group.isArea())
                .with("changed", group.getChanged())
                .with("by", last == null ? null : last.getStaffName())
                .with("at", last == null ? null : last.getChangedAt());
    }

    /**
     * @return the view name
     */
    String show(SettingsView view, StaffMember me) {
        Locale locale = pages.locale(view.request);
        String url = SettingsPaths.group(view.group);
        List<EditedSetting> now = desk.settings(me, view.group);
        int number = PagerModel.page(String.valueOf(view.request.getParameter("page")));
        Slice<SettingChange> history = desk.history(me, view.group, number);
        List<SettingChange> changes = history.getItems();
        PageModel page =
                PageModel.create()
                        .with("code", view.group)
                        .with("url", url)
                        .with("moreUrl", SettingsPaths.more(view.group))
                        .with(
                                "fields",
                                now.stream()
                                        .map(s -> models.field(s, view.input, changes, locale))
                                        .collect(Collectors.toList()))
                        .with(
                                "history",
                                changes.stream()
                                        .map(change -> models.change(change, now, locale))
                                        .collect(Collectors.toList()))
                        .with("pager", PagerModel.of(history, n -> url + "?page=" + n))
                        .with("errors", texts.text(locale, view.errors))
                        .with("notice", view.notice)
                        .with("warning", view.warning);
        String title = texts.text(locale, GROUP + view.group);
        return pages.showSettings(
                view.request, view.model, "aftersale/settings-group", title, page);
    }
}
