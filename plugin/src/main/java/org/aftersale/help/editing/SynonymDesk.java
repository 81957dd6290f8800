package org.aftersale.help.editing;

import java.util.List;
import org.aftersale.host.StaffMember;

/** What staff do with the search's synonyms. Each method checks the permission itself. */
public interface SynonymDesk {

    /** One for each language of the help. */
    List<EditedSynonyms> sheets(StaffMember staff);

    /**
     * Every node's search takes them within seconds.
     *
     * @param versionSeen the version the form had shown
     * @throws org.aftersale.shared.InvalidInputException when a line is no group; the field is
     *     groups_en and so on
     * @throws org.aftersale.shared.ConcurrentChangeException when somebody else changed them since
     */
    void save(StaffMember staff, String language, String groups, long versionSeen);

    /** Goes back to the built-in ones. */
    void restore(StaffMember staff, String language);
}
