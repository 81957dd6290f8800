package org.aftersale.shared;

/**
 * What was requested does not exist or belongs to somebody else. The two are never distinguished,
 * so that an address reveals nothing. Answered with 404.
 */
public final class NotFoundException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private NotFoundException(String logText) {
        super(logText, "aftersale.problem.not-found.title");
    }

    public static NotFoundException of(String kind, Object key) {
        return new NotFoundException("No " + kind + " '" + key + "' visible to the caller");
    }
}
