package org.aftersale.parcel.feed;

import org.aftersale.shared.MessageReference;

/** Why a call is not answered report by report, with its HTTP status. */
public enum FeedRefusal {
    POST_ONLY(405),
    NO_SIGNATURE(401),
    /** Also for a key that does not exist. */
    WRONG_SIGNATURE(401),
    STALE_TIMESTAMP(401),
    KEY_WITHDRAWN(401),
    TOO_LARGE(413),
    TOO_MANY_REPORTS(413),
    NOT_JSON(400),
    NO_REPORTS(400),
    TOO_MANY_REQUESTS(429),
    UNAVAILABLE(503),
    FAILED(500);

    private final int status;

    FeedRefusal(int status) {
        this.status = status;
    }

    public int getStatus() {
        return status;
    }

    public MessageReference getText() {
        return MessageReference.of("aftersale.parcel.feed." + name());
    }
}
