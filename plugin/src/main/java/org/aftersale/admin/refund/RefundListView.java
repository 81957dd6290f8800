package org.aftersale.admin.refund;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.aftersale.refund.status.RefundStatus;

/** The views of the list of refunds, in display order. */
enum RefundListView {
    ALL(EnumSet.noneOf(RefundStatus.class)),
    WAITING(EnumSet.of(RefundStatus.WAITING)),
    ATTENTION(EnumSet.of(RefundStatus.ATTENTION)),
    PAYING(EnumSet.of(RefundStatus.PAYING)),
    PAID(EnumSet.of(RefundStatus.PAID, RefundStatus.PARTLY_PAID)),
    CANCELLED(EnumSet.of(RefundStatus.CANCELLED));

    private final Set<RefundStatus> statuses;

    RefundListView(Set<RefundStatus> statuses) {
        this.statuses = Collections.unmodifiableSet(statuses);
    }

    /** The view of that name; all refunds if unknown. */
    static RefundListView of(String code) {
        for (RefundListView view : values()) {
            if (view.code().equals(code)) {
                return view;
            }
        }
        return ALL;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for any status. */
    Set<RefundStatus> statuses() {
        return statuses;
    }

    /**
     * Whether the view shows its count; completed refunds are not counted, because they only grow.
     */
    boolean isCounted() {
        return !statuses.isEmpty() && RefundStatus.OPEN.containsAll(statuses);
    }
}
