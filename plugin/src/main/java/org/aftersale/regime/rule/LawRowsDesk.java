package org.aftersale.regime.rule;

import java.util.List;
import java.util.Optional;
import org.aftersale.host.StaffMember;
import org.aftersale.law.rule.LawRule;

/**
 * The rows of the law as staff manage them. Every method needs {@link
 * org.aftersale.host.Permission#CONFIGURE}. What is changed is a setting of the group {@link
 * #GROUP}: it takes effect on every node within two seconds, and its history is that of the
 * settings.
 */
public interface LawRowsDesk {

    String GROUP = "law";

    /** All rows, shipped and the merchant's: by country, rule and beginning. */
    List<LawRow> rows(StaffMember staff);

    /** A row of the merchant's by its key. */
    Optional<LawRule> own(StaffMember staff, String key);

    /**
     * Adds a row of the merchant's, or changes one.
     *
     * @throws org.aftersale.shared.InvalidInputException with all validation errors, among them
     *     that it overlaps another row or leaves a hole
     * @throws org.aftersale.shared.ConcurrentChangeException if somebody changed or removed the row
     *     since the form was made
     */
    void save(StaffMember staff, LawRowRequest request);

    /**
     * Does nothing if there is no such row.
     *
     * @param seen the row as text, as the page showed it
     * @throws org.aftersale.shared.InvalidInputException if that would leave a hole
     * @throws org.aftersale.shared.ConcurrentChangeException if somebody changed it since
     */
    void remove(StaffMember staff, String key, String seen);

    /**
     * Records that this member of staff compared a row with its source today.
     *
     * @param own whether it is a row of the merchant's
     * @throws org.aftersale.shared.NotFoundException if there is no such row
     */
    void check(StaffMember staff, String key, boolean own);
}
