package org.aftersale.render.form;

import javax.servlet.http.HttpServletResponse;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;

/**
 * The outcome of an action requested by a form: done; refused, with validation errors; or overtaken
 * by somebody else's change. Any other failure is rethrown.
 */
public final class FormOutcome {

    private static final FormOutcome DONE = new FormOutcome(200, new FieldErrors());

    private final int status;
    private final FieldErrors errors;

    private FormOutcome(int status, FieldErrors errors) {
        this.status = status;
        this.errors = errors;
    }

    /** Performs the action. */
    public static FormOutcome of(Runnable act) {
        try {
            act.run();
            return DONE;
        } catch (InvalidInputException e) {
            return new FormOutcome(400, e.getErrors());
        } catch (ConcurrentChangeException | IllegalTransitionException e) {
            return new FormOutcome(409, new FieldErrors());
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
            return new FormOutcome(409, new FieldErrors());
        }
    }

    public boolean isDone() {
        return this == DONE;
    }

    public boolean isOvertaken() {
        return status == 409;
    }

    /** The response status: 200, 400 or 409. */
    public FormOutcome sendStatus(HttpServletResponse response) {
        response.setStatus(status);
        return this;
    }

    /** The validation errors; empty unless the form was refused. */
    public FieldErrors getErrors() {
        return errors;
    }

    /**
     * The validation errors, including that somebody else was faster if the action was overtaken.
     *
     * @param field the field beside which that error is shown
     */
    public FieldErrors getErrors(String field) {
        return isOvertaken() ? new FieldErrors().add(field, "aftersale.error.conflict") : errors;
    }
}
