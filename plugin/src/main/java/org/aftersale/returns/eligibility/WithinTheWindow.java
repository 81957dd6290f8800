package org.aftersale.returns.eligibility;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;

/**
 * The window begins with the delivery of the line's last units; the day of delivery does not count.
 * While some are to come, or nobody knows when some came, it does not end.
 */
@Order(400)
public class WithinTheWindow implements EligibilityRule {

    @Override
    public void apply(LineFacts facts, ReturnWindow window, EligibilityDraft draft) {
        boolean open = facts.isComing() || facts.isUndated() || facts.getLastDelivery() == null;
        if (!open) {
            LocalDate last = facts.getLastDelivery().plusDays(window.getDays());
            draft.endsOn(last);
            if (window.getToday().isAfter(last)) {
                draft.refuse(Refusal.WINDOW_OVER);
            }
        }
    }
}
