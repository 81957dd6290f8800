package org.aftersale.host;

/** The staff member logged in on the current request. Exists in the admin only. */
public interface StoreStaff {

    /**
     * @throws org.aftersale.shared.PermissionDeniedException if nobody is logged in
     */
    StaffMember current();
}
