package org.aftersale.admin.money;

import org.aftersale.payout.RefundDesk;
import org.aftersale.shared.ChangedMeanwhile;
import org.aftersale.shared.Conflicts;
import org.aftersale.shared.InvalidInput;
import org.aftersale.shared.MoveNotAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Carries out what a form of a refund's page asks for: done, the page confirms it; refused or
 * overtaken by somebody else, the page comes back with what was typed.
 */
@Component("aftersaleMoneyActs")
public class MoneyActs {

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
    String perform(MoneyRequest request, Runnable act, String notice, TypedWords typed) {
        try {
            act.run();
            return MoneyAddresses.redirect(request.number, notice);
        } catch (InvalidInput e) {
            return again(request, 400, typed.errors(e.getErrors()));
        } catch (ChangedMeanwhile | MoveNotAllowed e) {
            return again(request, 409, typed.warning("aftersale.refund.changed"));
        } catch (RuntimeException e) {
            if (!Conflicts.isConflict(e)) {
                throw e;
            }
            return again(request, 409, typed.warning("aftersale.refund.changed"));
        }
    }

    private String again(MoneyRequest request, int status, TypedWords typed) {
        request.response.setStatus(status);
        return page.show(
                request.request,
                request.model,
                request.staff,
                desk.open(request.staff, request.number),
                typed);
    }
}
