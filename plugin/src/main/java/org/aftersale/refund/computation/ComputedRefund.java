package org.aftersale.refund.computation;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A refund that is ready to be asked for: what each payment gets, and the explanation of every
 * figure. The same state and the same request always give the same one.
 */
public final class ComputedRefund {

    private final RefundDraft draft;
    private final List<PlannedPayout> payouts;
    private final Map<String, Object> document;
    private final String digest;

    ComputedRefund(
            RefundDraft draft,
            List<PlannedPayout> payouts,
            Map<String, Object> document,
            String digest) {
        this.draft = draft;
        this.payouts = Collections.unmodifiableList(payouts);
        this.document = Collections.unmodifiableMap(document);
        this.digest = digest;
    }

    public OrderMoney getMoney() {
        return draft.getMoney();
    }

    /** Minor units. */
    public long getTotal() {
        return draft.getTotal();
    }

    public List<PlannedPayout> getPayouts() {
        return payouts;
    }

    /** Why it is this amount, as plain values: docs/money.md describes them. */
    public Map<String, Object> getDocument() {
        return document;
    }

    /** Tells this computation from any other: what was previewed is what is paid, or nothing is. */
    public String getDigest() {
        return digest;
    }
}
