package org.aftersale.render;

/** The hidden field that proves a form to be the store's own. */
public final class FormToken {

    private final String name;
    private final String value;

    public FormToken(String name, String value) {
        this.name = name;
        this.value = value;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }
}
