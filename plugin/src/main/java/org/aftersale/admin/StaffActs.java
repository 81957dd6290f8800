package org.aftersale.admin;

import java.util.function.Function;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.shared.ChangedMeanwhile;
import org.aftersale.shared.Conflicts;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInput;
import org.aftersale.shared.MoveNotAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Carries out what a form of a ticket's page asks for: done, the page confirms it; refused or
 * overtaken by somebody else, the page comes back with what was typed.
 */
@Component("aftersaleStaffActs")
public class StaffActs {

    @Autowired protected TicketPage page;

    /**
     * @param notice what the page confirms afterwards
     * @param field where the page says that somebody else was faster
     * @param typed the page's forms with what was typed, given the complaints
     * @return the view name
     */
    String perform(
            DeskRequest request,
            Runnable act,
            String notice,
            String field,
            Function<FieldErrors, TypedForms> typed) {
        try {
            act.run();
            return Desk.redirect(request.number(), notice);
        } catch (InvalidInput e) {
            return again(request, 400, typed.apply(e.getErrors()));
        } catch (ChangedMeanwhile | MoveNotAllowed e) {
            return again(request, 409, typed.apply(overtaken(field)));
        } catch (RuntimeException e) {
            if (!Conflicts.isConflict(e)) {
                throw e;
            }
            return again(request, 409, typed.apply(overtaken(field)));
        }
    }

    private static FieldErrors overtaken(String field) {
        return new FieldErrors().add(field, "aftersale.error.conflict");
    }

    private String again(DeskRequest request, int status, TypedForms typed) {
        HttpServletResponse response = request.response();
        response.setStatus(status);
        return page.show(request, typed);
    }
}
