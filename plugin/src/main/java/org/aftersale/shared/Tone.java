package org.aftersale.shared;

import java.util.Locale;

/** How a status is to be taken at a glance; pages show it as a colour beside the words. */
public enum Tone {
    /** Went well. */
    OK,
    /** On its way; nothing to do for whoever reads it. */
    INFO,
    /** Somebody has to do something. */
    WARN,
    /** Refused or failed. */
    BAD,
    /** Over, or not begun. */
    MUTE;

    /** How the style sheets call it. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
