package org.aftersale.settings;

/** The settings of one page, as the list of pages shows them. */
public final class SettingsGroup {

    private final String code;
    private final long changed;
    private final SettingChange last;

    SettingsGroup(String code, long changed, SettingChange last) {
        this.code = code;
        this.changed = changed;
        this.last = last;
    }

    public String getCode() {
        return code;
    }

    /** How many of its settings differ from their default. */
    public long getChanged() {
        return changed;
    }

    /** The last change; null if there was none. */
    public SettingChange getLast() {
        return last;
    }
}
