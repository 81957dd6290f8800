package org.aftersale.admin.refund;

import java.util.function.Supplier;
import org.aftersale.admin.page.AdminRequest;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.Payout;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.status.PayoutStatus;
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

    /** The confirmation of an action on a payout: it may have to wait for a second person. */
    String noticeOf(StaffMember me, String number, long payoutId, PayoutAction act) {
        for (Payout payout : desk.get(me, number).getPayouts()) {
            if (payout.getId() == payoutId && payout.getStatus() == PayoutStatus.HELD) {
                return "refund.held";
            }
            if (payout.getId() == payoutId && payout.isTakenForUnpaid()) {
                return "refund.unpaid-claimed";
            }
        }
        return "refund.done." + act.name();
    }

    /**
     * @param notice the confirmation shown afterwards
     * @return the view name
     */
    String perform(
            AdminRequest request,
            Runnable action,
            Supplier<String> notice,
            RefundActionInput input) {
        FormOutcome outcome = FormOutcome.of(action);
        if (outcome.isDone()) {
            return RefundAdminPaths.redirect(request.number(), notice.get());
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
