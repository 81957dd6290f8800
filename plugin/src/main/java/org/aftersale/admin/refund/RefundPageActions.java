package org.aftersale.admin.refund;

import org.aftersale.refund.RefundDesk;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Carries out what a form of a refund's page asks for: done, the page confirms it; refused or
 * overtaken by somebody else, the page comes back with what was typed.
 */
@Component("aftersaleMoneyActs")
public class RefundPageActions {

    @Autowired protected RefundDesk desk;
    @Autowired protected RefundPage page;

    /** The version as a form sends it; one that never matches for anything that is no number. */
    static long version(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    /**
     * @param notice what the page confirms afterwards
     * @return the view name
     */
    String perform(
            RefundPageRequest request, Runnable act, String notice, RefundActionInput typed) {
        try {
            act.run();
            return RefundAdminPaths.redirect(request.number, notice);
        } catch (InvalidInputException e) {
            return again(request, 400, typed.errors(e.getErrors()));
        } catch (ConcurrentChangeException | IllegalTransitionException e) {
            return again(request, 409, typed.warning("aftersale.refund.changed"));
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
            return again(request, 409, typed.warning("aftersale.refund.changed"));
        }
    }

    private String again(RefundPageRequest request, int status, RefundActionInput typed) {
        request.response.setStatus(status);
        return page.show(
                request.request,
                request.model,
                request.staff,
                desk.open(request.staff, request.number),
                typed);
    }
}
