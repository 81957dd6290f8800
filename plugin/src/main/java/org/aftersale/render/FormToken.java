package org.aftersale.render;

import org.aftersale.render.form.FormOwner;

/**
 * The hidden field that proves a form to be the store's own, and the one that says for whom it was
 * made.
 */
public final class FormToken {

    private final String name;
    private final String value;
    private final String owner;

    /**
     * @param owner see {@link FormOwner}; null where nobody is signed in
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

    /** Null where the form was made for nobody in particular. */
    public String getOwner() {
        return owner;
    }
}
