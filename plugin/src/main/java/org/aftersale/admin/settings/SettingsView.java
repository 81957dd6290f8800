package org.aftersale.admin.settings;

import java.util.Collections;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.settings.SettingInput;
import org.springframework.ui.Model;

/** A request for the page of a group, and what the page has to say. */
final class SettingsView extends EditedPageView {

    final String group;

    /** Rejected or restored input; empty if the form was not sent. */
    SettingInput input = new SettingInput(Collections.<String, String[]>emptyMap(), Locale.ROOT);

    SettingsView(HttpServletRequest request, Model model, String group) {
        super(request, model);
        this.group = group;
    }
}
