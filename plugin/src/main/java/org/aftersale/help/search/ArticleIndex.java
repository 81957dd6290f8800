package org.aftersale.help.search;

import org.aftersale.host.StaffMember;

/** The search index for operators. */
public interface ArticleIndex {

    /**
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to configure
     */
    IndexStatus status(StaffMember staff);

    /**
     * Requests a rebuild of the index on every web application of the store. It runs in the
     * background and the index keeps answering meanwhile.
     *
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to configure
     */
    void rebuild(StaffMember staff);
}
