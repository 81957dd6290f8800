package org.aftersale.help.search;

import org.aftersale.host.StaffMember;

/** The search index, for operators. */
public interface ArticleIndex {

    /**
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to configure
     */
    IndexStatus status(StaffMember staff);

    /**
     * Has every web application of the store build its index anew, which it does in the background
     * and without emptying it meanwhile.
     *
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to configure
     */
    void rebuild(StaffMember staff);
}
