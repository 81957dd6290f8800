package org.aftersale.render;

import org.aftersale.render.form.FormOwner;

/** The hidden fields of a form: the CSRF token and the form's owner. */
public final class FormToken {

    private final String name;
    private final String value;
    private final String owner;

    /**
     * @param owner see {@link FormOwner}; null if nobody is signed in
     */
    public FormToken(String name, String value, String owner) {
        this.name = name;
        this.value = value;
        this.owner = owner;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }

    /** Null if the form was rendered for nobody in particular. */
    public String getOwner() {
        return owner;
    }
}
