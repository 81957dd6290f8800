package org.aftersale.help.editing;

import java.util.List;
import org.aftersale.help.article.ArticleVersion;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Slice;

/** Articles as staff manage them. Every method checks the permission itself. */
public interface ArticleDesk {

    /**
     * @param language preferred language of the titles
     * @param page from 1; beyond the end, the last page
     */
    Slice<ArticleRow> list(StaffMember staff, ArticleFilter filter, String language, int page);

    /**
     * @throws org.aftersale.shared.NotFoundException if there is no such article
     */
    EditedArticle get(StaffMember staff, long articleId);

    /** An unsaved article with the form's default values. */
    EditedArticle blank(StaffMember staff);

    /**
     * @return the id of the new article
     * @throws org.aftersale.shared.InvalidInputException if the form has validation errors
     */
    long create(StaffMember staff, ArticleForm form);

    /**
     * Saves the changed parts of the form as new versions, then makes the requested status
     * transition.
     *
     * @throws ArticleConflictException if another user changed the same parts since the form was
     *     rendered
     * @throws org.aftersale.shared.InvalidInputException if the form has validation errors
     * @throws org.aftersale.shared.IllegalTransitionException if the transition is not allowed
     */
    void save(StaffMember staff, long articleId, ArticleForm form);

    /** The versions of one language, newest first. */
    List<ArticleVersion> versions(StaffMember staff, long articleId, String language);

    /**
     * Restores the text of an old version, as a new version.
     *
     * @param noSeen the number of the newest version when the page was rendered
     * @throws ArticleConflictException if there is a newer version
     */
    void restore(StaffMember staff, long articleId, String language, int no, int noSeen);
}
