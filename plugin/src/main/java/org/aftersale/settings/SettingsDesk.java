package org.aftersale.settings;

import java.util.List;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Slice;

/**
 * Settings as staff manage them. Every method checks the permission itself and throws {@link
 * org.aftersale.shared.NotFoundException} for a group, setting or change that does not exist.
 */
public interface SettingsDesk {

    /** In the order in which their settings are declared. */
    List<SettingsGroup> groups(StaffMember staff);

    List<EditedSetting> settings(StaffMember staff, String group);

    /** The changes of a group, newest first. */
    Slice<SettingChange> history(StaffMember staff, String group, int page);

    /**
     * Saves the settings whose typed value differs from the one the form was made from: all of them
     * or none.
     *
     * @return how many were changed
     * @throws org.aftersale.shared.InvalidInputException with the errors of all fields
     * @throws org.aftersale.shared.ConcurrentChangeException if somebody changed one of them since
     */
    int save(StaffMember staff, String group, SettingInput input);

    /**
     * Stores a value that was put together otherwise than by the fields of a form. Does nothing if
     * the setting has it already.
     *
     * @param seen the value that it was made from
     * @param next a value of this setting, as it is stored
     * @throws org.aftersale.shared.ConcurrentChangeException if somebody changed it since
     */
    void put(StaffMember staff, String group, String key, String seen, String next);

    /**
     * Removes the value, so that the default applies again. Does nothing if it does already.
     *
     * @param seen the value when the page was rendered
     * @throws org.aftersale.shared.ConcurrentChangeException if somebody changed it since
     */
    void reset(StaffMember staff, String group, String key, String seen);

    /**
     * Restores the value from before a change. This is a change of its own and can be undone.
     *
     * @throws org.aftersale.shared.ConcurrentChangeException if somebody changed the setting since
     */
    void undo(StaffMember staff, String group, long changeId);
}
