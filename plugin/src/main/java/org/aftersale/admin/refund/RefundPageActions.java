package org.aftersale.admin.refund;

import org.aftersale.admin.page.AdminRequest;
import org.aftersale.refund.RefundDesk;
import org.aftersale.render.form.FormOutcome;
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

    /**
     * @param notice what the page confirms afterwards
     * @return the view name
     */
    String perform(AdminRequest request, Runnable act, String notice, RefundActionInput typed) {
        FormOutcome outcome = FormOutcome.of(act);
        if (outcome.isDone()) {
            return RefundAdminPaths.redirect(request.number(), notice);
        }
        outcome.sendStatus(request.response());
        typed.errors(outcome.getErrors());
        if (outcome.isOvertaken()) {
            typed.warning("aftersale.refund.changed");
        }
        return page.show(
                request.request(),
                request.model(),
                request.staff(),
                desk.open(request.staff(), request.number()),
                typed);
    }
}
