package org.aftersale.admin.refund;

import org.aftersale.admin.page.AdminRequest;
import org.aftersale.refund.RefundDesk;
import org.aftersale.render.form.FormOutcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Performs the action of a form on a refund's page: if it succeeds, the page confirms it; if it is
 * refused or overtaken by somebody else, the page is shown again with the input.
 */
@Component("aftersaleMoneyActs")
public class RefundPageActions {

    @Autowired protected RefundDesk desk;
    @Autowired protected RefundPage page;

    /**
     * @param notice the confirmation shown afterwards
     * @return the view name
     */
    String perform(AdminRequest request, Runnable action, String notice, RefundActionInput input) {
        FormOutcome outcome = FormOutcome.of(action);
        if (outcome.isDone()) {
            return RefundAdminPaths.redirect(request.number(), notice);
        }
        outcome.sendStatus(request.response());
        input.errors(outcome.getErrors());
        if (outcome.isOvertaken()) {
            input.warning("aftersale.refund.changed");
        }
        return page.show(
                request.request(),
                request.model(),
                request.staff(),
                desk.get(request.staff(), request.number()),
                input);
    }
}
