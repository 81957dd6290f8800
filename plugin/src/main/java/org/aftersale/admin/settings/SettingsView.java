package org.aftersale.admin.settings;

import java.util.Collections;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.settings.SettingInput;
import org.aftersale.shared.FieldErrors;
import org.springframework.ui.Model;

/** A request for the page of a group, and what the page has to say. */
final class SettingsView {

    final HttpServletRequest request;
    final Model model;
    final String group;

    /** Rejected or restored input; empty if the form was not sent. */
    SettingInput input = new SettingInput(Collections.<String, String[]>emptyMap(), Locale.ROOT);

    FieldErrors errors = new FieldErrors();
    String notice;
    String warning;

    SettingsView(HttpServletRequest request, Model model, String group) {
        this.request = request;
        this.model = model;
        this.group = group;
    }
}
