package org.aftersale.claim;

import org.aftersale.shared.AftersaleException;

/**
 * Another claim on the same order, with other content, was filed while this form was open. Nothing
 * was changed; the customer decides whether to send this one as well.
 */
public final class DuplicateClaimException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final String number;

    DuplicateClaimException(String number) {
        super("Claim " + number + " was filed concurrently", "aftersale.notice.claim.duplicate");
        this.number = number;
    }

    /** The number of the claim filed in the meantime. */
    public String getNumber() {
        return number;
    }
}
