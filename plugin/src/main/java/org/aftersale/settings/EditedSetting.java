package org.aftersale.settings;

/** A setting as staff see it: its definition and the value in the database now. */
public final class EditedSetting {

    /** The version of a setting that nobody has changed yet. */
    public static final long NEVER_CHANGED = -1;

    private final Setting<?> setting;
    private final String text;
    private final long version;

    /**
     * @param text null if the default applies
     */
    EditedSetting(Setting<?> setting, String text, long version) {
        this.setting = setting;
        this.text = text;
        this.version = version;
    }

    public Setting<?> getSetting() {
        return setting;
    }

    /** The value that applies, as it is stored or by default. */
    public String getText() {
        return text == null ? setting.getDefaultText() : text;
    }

    /**
     * Whether a form was made from this value. Browsers send each line break as two signs.
     *
     * @param seen null if the form had no such field
     */
    public boolean is(String seen) {
        return isSame(seen, getText());
    }

    static boolean isSame(String one, String other) {
        return one != null && other != null && lines(one).equals(lines(other));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    public boolean isDefault() {
        return text == null;
    }

    /** The version after its last change, or {@link #NEVER_CHANGED}. */
    public long getVersion() {
        return version;
    }

    SettingOrigin getOrigin() {
        return isDefault() ? SettingOrigin.DEFAULT : SettingOrigin.STAFF;
    }
}
