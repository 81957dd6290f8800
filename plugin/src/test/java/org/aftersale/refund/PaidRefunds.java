package org.aftersale.refund;

import org.aftersale.refund.status.RefundStatus;

/** Refunds for tests of what they settle. */
public final class PaidRefunds {

    private PaidRefunds() {}

    /**
     * @param first the number of the first of the units
     * @param now what each of them gets back of the 10.00 paid for it, in cents
     */
    public static Refund of(
            String number, long at, RefundStatus status, long line, int first, int count, int now) {
        Refund refund = new Refund();
        refund.number = number;
        refund.createdAt = at;
        refund.status = status;
        refund.computation =
                "{\"order\":\"A\",\"currency\":\"USD\",\"items\":[{\"kind\":\"UNIT\",\"subject\":"
                        + line
                        + ",\"first\":"
                        + first
                        + ",\"count\":"
                        + count
                        + ",\"paid\":1000,\"now\":"
                        + now
                        + "}]}";
        return refund;
    }
}
