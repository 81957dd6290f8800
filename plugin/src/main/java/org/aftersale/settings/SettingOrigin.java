package org.aftersale.settings;

/** Where a value came from. */
public enum SettingOrigin {
    /** A property of the store. */
    DEFAULT,
    /** A member of staff. */
    STAFF
}
