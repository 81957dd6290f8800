package org.aftersale.parcel.csv;

import org.aftersale.host.StaffMember;

/**
 * Files of reports, for staff with {@link org.aftersale.host.Permission#RECORD_PARCELS}; each sees
 * their own only.
 */
public interface ParcelFiles {

    /**
     * Keeps the file and tells what would become of it. Takes nothing.
     *
     * @param name as the browser sent it; null for none
     * @throws org.aftersale.shared.InvalidInputException if it cannot be read as a whole
     */
    FilePreview upload(StaffMember staff, String name, byte[] bytes);

    /**
     * What would become of it now.
     *
     * @throws org.aftersale.shared.NotFoundException if this person uploaded no such file, or more
     *     than a day ago
     */
    FilePreview preview(StaffMember staff, long id);

    /**
     * Takes all of its rows, in one transaction.
     *
     * @param digest of the preview that was seen
     * @return the number of parcels' reports that were taken
     * @throws org.aftersale.shared.ConcurrentChangeException if the preview says something else by
     *     now, or the file was taken already; nothing was taken then
     * @throws org.aftersale.shared.NotFoundException as {@link #preview}
     */
    int take(StaffMember staff, long id, String digest);
}
