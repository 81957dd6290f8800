package org.aftersale.parcel.feed;

import java.util.List;
import org.aftersale.host.StaffMember;

/** Keys of senders, for staff: {@link org.aftersale.host.Permission#CONFIGURE}. */
public interface FeedSenderDesk {

    /** All keys, the valid ones first, then the latest. */
    List<ParcelSender> all(StaffMember staff);

    /**
     * Makes a key.
     *
     * @param name who will send with it: letters, digits, dot, dash and underscore, at most 40
     * @return with its secret, which is shown this once
     * @throws org.aftersale.shared.InvalidInputException if the name is none
     */
    NewFeedKey make(StaffMember staff, String name);

    /**
     * @throws org.aftersale.shared.NotFoundException if there is no such key
     */
    void withdraw(StaffMember staff, String keyId);
}
