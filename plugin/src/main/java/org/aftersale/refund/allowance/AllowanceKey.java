package org.aftersale.refund.allowance;

import java.io.Serializable;
import java.util.Objects;

/** The key of an {@link AllowanceRecord}. */
public class AllowanceKey implements Serializable {

    private static final long serialVersionUID = 1L;

    protected long staffId;
    protected long customerId;

    @Override
    public boolean equals(Object other) {
        return other instanceof AllowanceKey
                && ((AllowanceKey) other).staffId == staffId
                && ((AllowanceKey) other).customerId == customerId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(staffId, customerId);
    }
}
