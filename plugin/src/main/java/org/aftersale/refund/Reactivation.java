package org.aftersale.refund;

import java.time.Clock;
import java.util.Locale;
import javax.annotation.Resource;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.allowance.Allowances;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.Actor;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/**
 * Retry, manual payout or store credit. A payout that did not count must first fit the refundable
 * amount again, and the limit of the person who wants it to count; above that limit it is held
 * until a second person approves. Requires the caller's transaction and the locks of the order and
 * of the person.
 */
@Component("aftersaleReactivation")
public class Reactivation {

    @Resource(name = "aftersalePayoutSettling")
    protected PayoutSettlement settling;

    @Resource(name = "aftersaleRecommitment")
    protected Recommitment recommitment;

    @Resource(name = "aftersaleAllowances")
    protected Allowances allowances;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    void perform(Payout payout, PayoutAction act, StaffMember staff, String text) {
        if (payout.status.counts()) {
            reactivate(payout, act, staff.asActor(), text);
            return;
        }
        // what a second person approved stays approved, however often it is tried
        boolean allowed =
                payout.responsibleId == null
                        || isWithinLimit(payout, staff, payout.refund.customerId)
                                && isWithinLimit(payout, staff, recommitment.customerOf(payout));
        commit(payout, act);
        payout.countsSince = clock.millis();
        if (payout.responsibleId != null) {
            payout.responsibleId = staff.getId();
        }
        if (allowed) {
            reactivate(payout, act, staff.asActor(), text);
        } else {
            hold(payout, act, staff.asActor(), text);
        }
    }

    private boolean isWithinLimit(Payout payout, StaffMember staff, long customerId) {
        return allowances.allow(staff, customerId, payout.orderId, payout.getAmount());
    }

    private void hold(Payout payout, PayoutAction act, Actor actor, String text) {
        settling.move(payout, PayoutStatus.HELD, actor, "held", detail(text));
        payout.heldAct = act;
        settling.publishState(payout);
    }

    /** A second person approved the held act. The caller publishes the refund's state. */
    void approve(Payout payout, Actor actor) {
        PayoutAction act = payout.heldAct;
        settling.move(payout, act.to(), actor, "confirmed", null);
        payout.heldAct = null;
        prepare(payout, act);
    }

    private void reactivate(Payout payout, PayoutAction act, Actor actor, String text) {
        String name = act.name().toLowerCase(Locale.ROOT).replace('_', '-');
        settling.move(payout, act.to(), actor, name, detail(text));
        prepare(payout, act);
        settling.publishState(payout);
    }

    private void prepare(Payout payout, PayoutAction act) {
        switch (act) {
            case TO_CREDIT:
                settling.toCredit(payout);
                break;
            case RETRY:
                settling.nextAttempt(payout);
                break;
            default:
                settling.renewCallKey(payout);
        }
    }

    private void commit(Payout payout, PayoutAction act) {
        try {
            if (act == PayoutAction.TO_CREDIT) {
                recommitment.commit(payout);
            } else {
                recommitment.commitToCapture(payout);
            }
        } catch (RefundExceedsEntitlementException e) {
            throw new InvalidInputException(
                    new FieldErrors()
                            .add("words", e.getText().getCode(), e.getText().getArguments()));
        }
    }

    private static String detail(String text) {
        return text.isEmpty() ? null : text;
    }
}
