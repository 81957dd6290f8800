package org.aftersale.shared;

/** A member of staff lacks the permission for an act. Answered with 403. */
public final class Forbidden extends Failure {

    private static final long serialVersionUID = 1L;

    private Forbidden(String logText) {
        super(logText, "aftersale.problem.forbidden.title");
    }

    public static Forbidden lacking(String permission, String login) {
        return new Forbidden("Staff member '" + login + "' lacks " + permission);
    }
}
