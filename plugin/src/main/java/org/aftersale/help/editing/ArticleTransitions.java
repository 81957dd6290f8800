package org.aftersale.help.editing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.article.ArticleText;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.springframework.stereotype.Component;

/** The status transitions a staff member may make; used for both the buttons and the check. */
@Component("aftersaleArticleMoves")
public class ArticleTransitions {

    /**
     * @param text null for a language without text: it starts as a draft
     */
    Set<ArticleStatus> from(StaffMember staff, ArticleText text) {
        if (!staff.hasPermission(Permission.WRITE_ARTICLES)) {
            return Collections.emptySet();
        }
        ArticleStatus now = text == null ? ArticleStatus.DRAFT : text.getStatus();
        Set<ArticleStatus> targets = EnumSet.noneOf(ArticleStatus.class);
        for (ArticleStatus to : ArticleStatus.TRANSITIONS.from(now)) {
            if (staff.hasPermission(needed(to))) {
                targets.add(to);
            }
        }
        if (now == ArticleStatus.PUBLISHED && staff.hasPermission(needed(now))) {
            // a changed text becomes a draft first and may be published in the same submit
            targets.add(ArticleStatus.PUBLISHED);
        }
        if (text == null) {
            targets.remove(ArticleStatus.ARCHIVED);
        }
        return targets;
    }

    /**
     * @throws org.aftersale.shared.PermissionDeniedException if the permission is missing
     * @throws org.aftersale.shared.IllegalTransitionException if the transition is not allowed
     */
    void check(StaffMember staff, ArticleText text, ArticleStatus to) {
        staff.require(needed(to));
        ArticleStatus.TRANSITIONS.check(text.getStatus(), to);
    }

    private static Permission needed(ArticleStatus to) {
        return to == ArticleStatus.PUBLISHED || to == ArticleStatus.ARCHIVED
                ? Permission.PUBLISH_ARTICLES
                : Permission.WRITE_ARTICLES;
    }
}
