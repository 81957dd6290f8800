package org.aftersale.help.editing;

import java.util.List;
import java.util.Map;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.host.StaffMember;

/** Help categories as staff manage them. Every method checks the permission itself. */
public interface CategoryDesk {

    /** In display order. */
    List<ArticleCategory> list(StaffMember staff);

    /** Number of articles by category id; empty categories are omitted. */
    Map<Long, Long> counts(StaffMember staff);

    /**
     * Adds a category at the end of the list.
     *
     * @param names by language; the help's first language is required
     * @throws org.aftersale.shared.InvalidInputException if a required name is missing or a name is
     *     too long
     */
    void add(StaffMember staff, Map<String, String> names);

    /**
     * @param versionSeen the version when the form was rendered
     * @throws org.aftersale.shared.ConcurrentChangeException if another user changed it since
     */
    void rename(StaffMember staff, long categoryId, Map<String, String> names, long versionSeen);

    /** Moves it one position up or down; does nothing at the end of the list. */
    void move(StaffMember staff, long categoryId, boolean up);

    /**
     * @throws org.aftersale.shared.InvalidInputException if it has articles
     */
    void delete(StaffMember staff, long categoryId);
}
