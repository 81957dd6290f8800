package org.aftersale.admin.ticket;

import java.util.function.Function;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Carries out what a form of a ticket's page asks for: done, the page confirms it; refused or
 * overtaken by somebody else, the page comes back with what was typed.
 */
@Component("aftersaleStaffActs")
public class TicketActions {

    @Autowired protected TicketPage page;

    /**
     * @param notice what the page confirms afterwards
     * @param field where the page says that somebody else was faster
     * @param typed the page's forms with what was typed, given the complaints
     * @return the view name
     */
    String perform(
            TicketRequest request,
            Runnable act,
            String notice,
            String field,
            Function<FieldErrors, TicketFormInput> typed) {
        try {
            act.run();
            return AdminPaths.redirect(request.number(), notice);
        } catch (InvalidInputException e) {
            return again(request, 400, typed.apply(e.getErrors()));
        } catch (ConcurrentChangeException | IllegalTransitionException e) {
            return again(request, 409, typed.apply(overtaken(field)));
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
            return again(request, 409, typed.apply(overtaken(field)));
        }
    }

    private static FieldErrors overtaken(String field) {
        return new FieldErrors().add(field, "aftersale.error.conflict");
    }

    private String again(TicketRequest request, int status, TicketFormInput typed) {
        HttpServletResponse response = request.response();
        response.setStatus(status);
        return page.show(request, typed);
    }
}
