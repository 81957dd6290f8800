package org.aftersale.admin.settings;

import org.aftersale.render.Notices;

/** Addresses and notices of the settings' pages. */
final class SettingsPaths {

    static final String ADDRESS = "/aftersale/settings";
    static final String GROUP = "/{group:[a-z-]+}";
    static final String LAW = ADDRESS + "/law";
    static final String EXEMPT_GOODS = ADDRESS + "/exempt-goods";

    static final Notices NOTICES =
            new Notices(
                    "settings.saved",
                    "settings.reset",
                    "settings.undone",
                    "settings.removed",
                    "settings.checked");

    private static final String GUARANTEE = "guarantee-notice";

    private SettingsPaths() {}

    /** A page of the group that has more than values; null for none. */
    static String more(String group) {
        return GUARANTEE.equals(group) ? group(group) + "/pictures" : null;
    }

    static String group(String group) {
        return ADDRESS + '/' + group;
    }

    static String redirect(String group, String notice) {
        return "redirect:" + group(group) + "?notice=" + notice;
    }
}
