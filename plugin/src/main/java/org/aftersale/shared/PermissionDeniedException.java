package org.aftersale.shared;

/** A member of staff lacks the permission for an act. Answered with 403. */
public final class PermissionDeniedException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private PermissionDeniedException(String logText) {
        super(logText, "aftersale.problem.forbidden.title");
    }

    public static PermissionDeniedException missing(String permission, String login) {
        return new PermissionDeniedException("Staff member '" + login + "' lacks " + permission);
    }
}
