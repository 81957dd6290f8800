package org.aftersale.help.editing;

import java.util.List;
import org.aftersale.host.StaffMember;

/** Search synonyms as staff manage them. Every method checks the permission itself. */
public interface SynonymDesk {

    /** One entry per language of the help. */
    List<EditedSynonyms> list(StaffMember staff);

    /**
     * Saves the synonyms of a language; the search of every node uses them within seconds.
     *
     * @param versionSeen the version when the form was rendered
     * @throws org.aftersale.shared.InvalidInputException if a line is not a valid group; the field
     *     is {@code groups_en} and so on
     * @throws org.aftersale.shared.ConcurrentChangeException if another user changed them since
     */
    void save(StaffMember staff, String language, String groups, long versionSeen);

    /** Restores the built-in synonyms. */
    void restore(StaffMember staff, String language);
}
