package org.aftersale.shared;

/** Somebody else changed the case after the page was loaded. Nothing was done. */
public final class ConcurrentChangeException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private ConcurrentChangeException(String logText) {
        super(logText, "aftersale.error.conflict");
    }

    public static ConcurrentChangeException of(String number, long seen, long now) {
        return new ConcurrentChangeException(
                number + " changed: expected version " + seen + ", found " + now);
    }
}
