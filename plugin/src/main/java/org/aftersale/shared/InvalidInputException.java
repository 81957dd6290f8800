package org.aftersale.shared;

/** A form failed validation; the field errors say what to correct. Nothing was done. */
public final class InvalidInputException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final transient FieldErrors errors;

    public InvalidInputException(FieldErrors errors) {
        super("Invalid input: " + errors, "aftersale.error.summary");
        this.errors = errors;
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
