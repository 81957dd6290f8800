package org.aftersale.parcel.feed;

import java.util.List;
import org.aftersale.parcel.ReportAnswer;

/** Answers the calls of senders. */
public interface ParcelFeed {

    /** The largest body that is read, in bytes. */
    int MAX_BODY = 1024 * 1024;

    /**
     * Takes each report of the call by itself.
     *
     * @return the answers in the order of the reports
     * @throws FeedRefusedException if the call is not signed by a valid key, or cannot be read
     */
    List<ReportAnswer> answer(FeedCall call);
}
