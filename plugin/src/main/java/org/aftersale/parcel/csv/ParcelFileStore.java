package org.aftersale.parcel.csv;

import java.util.Optional;
import org.aftersale.host.StaffMember;

/** The uploaded files until they are taken. */
public interface ParcelFileStore {

    /** Also deletes those of more than a day ago. */
    long keep(StaffMember staff, String name, String content);

    /** The file of that person. */
    Optional<ParcelFileRecord> find(StaffMember staff, long id);

    /** Drops the content of a file that was taken. */
    void taken(long id);
}
