package org.aftersale.help.insight;

import org.aftersale.host.StaffMember;

/** Help statistics for staff: which articles to write and which to improve. */
public interface HelpInsights {

    /**
     * @throws org.aftersale.shared.PermissionDeniedException if the staff member may not read
     *     articles
     */
    Insights read(StaffMember staff, InsightRange range);
}
