package org.aftersale.help.editing;

import java.util.List;
import org.aftersale.help.article.ArticleVersion;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Slice;

/** What staff do with articles. Each method checks the permission itself. */
public interface ArticleDesk {

    /**
     * @param language in which to name the articles where they have it
     * @param page from 1; beyond the end, the last one
     */
    Slice<ArticleRow> list(StaffMember staff, ArticleFilter filter, String language, int page);

    /**
     * @throws org.aftersale.shared.NotFoundException when there is none
     */
    EditedArticle open(StaffMember staff, long articleId);

    /** An article that is not there yet, as its form begins. */
    EditedArticle blank(StaffMember staff);

    /**
     * @return the id of the new article
     * @throws org.aftersale.shared.InvalidInputException when the form has something to mend
     */
    long create(StaffMember staff, ArticleForm form);

    /**
     * Saves what the form changed, as new versions, then makes the move it asks for.
     *
     * @throws ArticleConflictException when somebody else changed the same since the form was shown
     * @throws org.aftersale.shared.InvalidInputException when the form has something to mend
     * @throws org.aftersale.shared.IllegalTransitionException when the table does not list the move
     */
    void save(StaffMember staff, long articleId, ArticleForm form);

    /** The versions of one language, newest first. */
    List<ArticleVersion> versions(StaffMember staff, long articleId, String language);

    /**
     * Makes an old version's words the newest ones, as a new version.
     *
     * @param noSeen the number of the newest version the page had shown
     * @throws ArticleConflictException when there is a newer one
     */
    void restore(StaffMember staff, long articleId, String language, int no, int noSeen);
}
