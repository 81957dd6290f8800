package org.aftersale.host;

/** Who is logged in to the back office. Exists in the admin only. */
public interface StoreStaff {

    /**
     * @throws org.aftersale.shared.PermissionDeniedException when nobody is
     */
    StaffMember current();
}
