package org.aftersale.parcel.feed;

import org.aftersale.shared.AftersaleException;

/** The whole call is refused; none of its reports was taken. */
public final class FeedRefusedException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final FeedRefusal refusal;

    private FeedRefusedException(FeedRefusal refusal) {
        super("Parcel feed: " + refusal, refusal.getText().getCode());
        this.refusal = refusal;
    }

    public static FeedRefusedException of(FeedRefusal refusal) {
        return new FeedRefusedException(refusal);
    }

    public FeedRefusal getRefusal() {
        return refusal;
    }
}
