package org.aftersale.admin.ticket;

import java.util.function.Function;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.admin.page.AdminRequest;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.shared.FieldErrors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Performs the action of a form on a ticket's page: if it succeeds, the page confirms it; if it is
 * refused or overtaken by somebody else, the page is shown again with the input.
 */
@Component("aftersaleStaffActs")
public class TicketActions {

    @Autowired protected TicketPage page;

    /**
     * @param notice the confirmation shown afterwards
     * @param field the field beside which the page says that somebody else was faster
     * @param input the input of the page's forms, given the validation errors
     * @return the view name
     */
    String perform(
            AdminRequest request,
            Runnable action,
            String notice,
            String field,
            Function<FieldErrors, TicketFormInput> input) {
        FormOutcome outcome = FormOutcome.of(action);
        if (outcome.isDone()) {
            return AdminPaths.redirect(request.number(), notice);
        }
        outcome.sendStatus(request.response());
        return page.show(request, input.apply(outcome.getErrors(field)));
    }
}
