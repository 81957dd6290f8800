package org.aftersale.claim;

import org.aftersale.shared.AftersaleException;

/**
 * While this form was open, another claim about the same order was filed, and it says something
 * else. Nothing was done; the customer decides whether to send this one, too.
 */
public final class DuplicateClaimException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final String number;

    DuplicateClaimException(String number) {
        super("Claim " + number + " was filed meanwhile", "aftersale.notice.claim.duplicate");
        this.number = number;
    }

    /** The number of the claim that was filed meanwhile. */
    public String getNumber() {
        return number;
    }
}
