package org.aftersale.withdrawal;

import java.util.Collections;
import java.util.List;
import org.aftersale.host.StoreOrder;
import org.aftersale.withdrawal.legal.WithdrawalPeriod;

/** An order, and what of it can be withdrawn from until when. */
public final class WithdrawableOrder {

    private final StoreOrder order;
    private final WithdrawalPeriod period;
    private final List<WithdrawableLine> lines;

    WithdrawableOrder(StoreOrder order, WithdrawalPeriod period, List<WithdrawableLine> lines) {
        this.order = order;
        this.period = period;
        this.lines = Collections.unmodifiableList(lines);
    }

    public StoreOrder getOrder() {
        return order;
    }

    public WithdrawalPeriod getPeriod() {
        return period;
    }

    public List<WithdrawableLine> getLines() {
        return lines;
    }

    /**
     * Whether a withdrawal at that moment takes effect on anything.
     *
     * @param instant epoch milliseconds
     */
    public boolean isOpen(long instant) {
        return period.includes(instant)
                && lines.stream().anyMatch(l -> l.getLeft() > 0 && l.getExemption() == null);
    }
}
