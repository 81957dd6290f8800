package org.aftersale.parcel.feed;

import java.util.List;
import java.util.Optional;

/** The keys of the senders. */
public interface ParcelSenders {

    /** Withdrawn ones too. */
    Optional<ParcelSender> byKeyId(String keyId);

    /** All keys, the valid ones first, then the latest. */
    List<ParcelSender> all();

    /** Notes a call, at most once a minute. */
    void seen(long id, long now);

    /**
     * Makes a key.
     *
     * @param by the name of the member of staff
     */
    ParcelSender make(String name, String by);

    /**
     * The key signs no call from now on; a second time nothing changes.
     *
     * @param by the name of the member of staff
     * @throws org.aftersale.shared.NotFoundException if there is no such key
     */
    void withdraw(String keyId, String by);
}
