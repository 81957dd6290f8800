package org.aftersale.help.editing;

import java.util.List;
import java.util.Map;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.host.StaffMember;

/** What staff do with the categories of the help. Each method checks the permission itself. */
public interface CategoryDesk {

    /** In their order. */
    List<ArticleCategory> list(StaffMember staff);

    /** How many articles each holds, by id; those that hold none are missing. */
    Map<Long, Long> counts(StaffMember staff);

    /**
     * At the end of the list.
     *
     * @param names by language; the help's first language is needed
     * @throws org.aftersale.shared.InvalidInputException when it has no name, or one that is too
     *     long
     */
    void add(StaffMember staff, Map<String, String> names);

    /**
     * @param versionSeen the version the form had shown
     * @throws org.aftersale.shared.ConcurrentChangeException when somebody else changed it since
     */
    void rename(StaffMember staff, long categoryId, Map<String, String> names, long versionSeen);

    /** One place up or down; at the end of the list nothing happens. */
    void move(StaffMember staff, long categoryId, boolean up);

    /**
     * @throws org.aftersale.shared.InvalidInputException when it holds articles
     */
    void delete(StaffMember staff, long categoryId);
}
