package org.aftersale.settings;

/**
 * A page of the settings that is more than a form of fields. Beans of this type stand in the list
 * of pages; each keeps its history in {@link SettingHistory}, under its group.
 */
public interface SettingsArea {

    /** Letters and dashes; its texts are those of a group of settings. */
    String getGroup();

    /** How many entries staff have made. */
    long count();
}
