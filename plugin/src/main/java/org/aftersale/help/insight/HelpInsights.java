package org.aftersale.help.insight;

import org.aftersale.host.StaffMember;

/** For staff: what to write next, and what to mend. */
public interface HelpInsights {

    /**
     * @throws org.aftersale.shared.PermissionDeniedException for staff who may not read articles
     */
    Insights look(StaffMember staff, InsightRange range);
}
