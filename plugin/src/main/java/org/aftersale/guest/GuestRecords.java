package org.aftersale.guest;

/** Personal data of guests that is kept for a short time only. */
public interface GuestRecords {

    /**
     * Deletes requests that are older than a week, by when their mail was sent or given up, and
     * links that ended a day ago.
     *
     * @return how many
     */
    int forgetOld();
}
