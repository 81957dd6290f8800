package org.aftersale.help.editing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.article.ArticleText;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.springframework.stereotype.Component;

/** Which move of an article's status a member of staff may make: button and guard ask the same. */
@Component("aftersaleArticleMoves")
public class ArticleTransitions {

    /**
     * @param text null for a language that is not begun yet: it will be a draft
     */
    Set<ArticleStatus> from(StaffMember staff, ArticleText text) {
        if (!staff.may(Permission.WRITE_ARTICLES)) {
            return Collections.emptySet();
        }
        ArticleStatus now = text == null ? ArticleStatus.DRAFT : text.getStatus();
        Set<ArticleStatus> targets = EnumSet.noneOf(ArticleStatus.class);
        for (ArticleStatus to : ArticleStatus.MOVES.from(now)) {
            if (staff.may(needed(to))) {
                targets.add(to);
            }
        }
        if (now == ArticleStatus.PUBLISHED && staff.may(needed(now))) {
            // words that are changed are a draft first, and may be published in the same press
            targets.add(ArticleStatus.PUBLISHED);
        }
        if (text == null) {
            targets.remove(ArticleStatus.ARCHIVED);
        }
        return targets;
    }

    /**
     * @throws org.aftersale.shared.PermissionDeniedException when the permission is lacking
     * @throws org.aftersale.shared.IllegalTransitionException when the table does not list the move
     */
    void check(StaffMember staff, ArticleText text, ArticleStatus to) {
        staff.require(needed(to));
        ArticleStatus.MOVES.check(text.getStatus(), to);
    }

    private static Permission needed(ArticleStatus to) {
        return to == ArticleStatus.PUBLISHED || to == ArticleStatus.ARCHIVED
                ? Permission.PUBLISH_ARTICLES
                : Permission.WRITE_ARTICLES;
    }
}
