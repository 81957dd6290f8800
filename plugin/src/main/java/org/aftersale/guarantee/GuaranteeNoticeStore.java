package org.aftersale.guarantee;

import java.util.List;
import org.aftersale.host.StaffMember;

/**
 * Ends one row and begins the next, in one transaction. Of two who change the same language at
 * once, the second finds another row than they saw, or fails with a duplicate key.
 */
public interface GuaranteeNoticeStore {

    /** The rows that ended, latest first. */
    List<GuaranteeNotice> ended(int most);

    /**
     * A picture in place of the current one, whose texts stay.
     *
     * @param seen the id of the row that the person saw; 0 if there was none
     */
    void replace(StaffMember staff, GuaranteeNoticeRecord picture, long seen);

    /**
     * Other texts beside the same picture.
     *
     * @param altText null for the text that comes with the module
     * @param link null for the address that comes with the module
     */
    void describe(StaffMember staff, String language, long seen, String altText, String link);

    /** Deletes the bytes of all pictures of the language; who showed what and when stays. */
    void remove(StaffMember staff, String language, long seen);
}
