package org.aftersale.settings;

/** What a setting is until staff change it: the value of a property of the store. */
public final class SettingDefault {

    private final String property;
    private final String text;

    /**
     * @param property the property's name, which the page shows
     * @param text the property's value; null is empty, as the host passes an empty one
     */
    public SettingDefault(String property, String text) {
        this.property = property;
        this.text = text == null ? "" : text;
    }

    /** Of a setting that has no property: an empty text. */
    public static SettingDefault none() {
        return new SettingDefault(null, null);
    }

    /** Null if there is none. */
    public String getProperty() {
        return property;
    }

    String getText() {
        return text;
    }
}
