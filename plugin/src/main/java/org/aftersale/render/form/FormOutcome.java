package org.aftersale.render.form;

import javax.servlet.http.HttpServletResponse;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;

/**
 * What became of the act that a form asked for: done; refused, with what is wrong with its fields;
 * or overtaken, because somebody else was faster. Any other failure is thrown on.
 */
public final class FormOutcome {

    private static final FormOutcome DONE = new FormOutcome(200, new FieldErrors());

    private final int status;
    private final FieldErrors errors;

    private FormOutcome(int status, FieldErrors errors) {
        this.status = status;
        this.errors = errors;
    }

    /** Performs the act. */
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

    /** The answer's status: 200, 400 or 409. */
    public FormOutcome sendStatus(HttpServletResponse response) {
        response.setStatus(status);
        return this;
    }

    /** What is wrong with the form's fields; empty unless it was refused. */
    public FieldErrors getErrors() {
        return errors;
    }

    /**
     * The same; of an act that was overtaken, that somebody else was faster.
     *
     * @param field beside which the page says so
     */
    public FieldErrors getErrors(String field) {
        return isOvertaken() ? new FieldErrors().add(field, "aftersale.error.conflict") : errors;
    }
}
