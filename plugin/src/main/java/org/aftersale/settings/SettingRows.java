package org.aftersale.settings;

import java.util.Map;

/** The values that staff have set. */
public interface SettingRows {

    /** By key, of settings that differ from their default by a row of their own; one statement. */
    Map<String, String> texts();
}
