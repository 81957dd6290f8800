package org.aftersale.shared;

/**
 * There is nothing here for this person: the thing does not exist, or it is somebody else's. The
 * two are never told apart, so that an address reveals nothing. Answered with 404.
 */
public final class NotFound extends Failure {

    private static final long serialVersionUID = 1L;

    private NotFound(String logText) {
        super(logText, "aftersale.problem.not-found.title");
    }

    public static NotFound of(String kind, Object key) {
        return new NotFound("No " + kind + " '" + key + "' for the one who asks");
    }
}
