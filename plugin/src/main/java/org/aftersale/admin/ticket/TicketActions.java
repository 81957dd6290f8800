package org.aftersale.admin.ticket;

import java.util.function.Function;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.admin.page.AdminRequest;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.shared.FieldErrors;
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
            AdminRequest request,
            Runnable act,
            String notice,
            String field,
            Function<FieldErrors, TicketFormInput> typed) {
        FormOutcome outcome = FormOutcome.of(act);
        if (outcome.isDone()) {
            return AdminPaths.redirect(request.number(), notice);
        }
        outcome.sendStatus(request.response());
        return page.show(request, typed.apply(outcome.getErrors(field)));
    }
}
