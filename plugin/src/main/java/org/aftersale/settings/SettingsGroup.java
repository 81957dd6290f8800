package org.aftersale.settings;

/** The settings of one page, as the list of pages shows them. */
public final class SettingsGroup {

    private final String code;
    private final boolean area;
    private final long changed;
    private final SettingChange last;

    SettingsGroup(String code, boolean area, long changed, SettingChange last) {
        this.code = code;
        this.area = area;
        this.changed = changed;
        this.last = last;
    }

    public String getCode() {
        return code;
    }

    /** Whether it is a {@link SettingsArea}. */
    public boolean isArea() {
        return area;
    }

    /** How many of its settings differ from their default; of an area, how many entries it has. */
    public long getChanged() {
        return changed;
    }

    /** The last change; null if there was none. */
    public SettingChange getLast() {
        return last;
    }
}
