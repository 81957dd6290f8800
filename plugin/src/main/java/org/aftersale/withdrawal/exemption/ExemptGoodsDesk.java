package org.aftersale.withdrawal.exemption;

import java.util.List;
import java.util.Optional;
import org.aftersale.host.StaffMember;
import org.aftersale.host.catalog.StoreGoods;
import org.aftersale.shared.Slice;

/**
 * Marks of exempt goods as staff manage them. Every method needs {@link
 * org.aftersale.host.Permission#CONFIGURE}. A change takes effect on every node when it is
 * committed.
 */
public interface ExemptGoodsDesk {

    /** The group of the history. */
    String GROUP = "exempt-goods";

    /** Categories first, then products, by their ids. */
    Slice<ExemptMark> marks(StaffMember staff, int page);

    /** The mark of a product or category, if it has one of its own. */
    Optional<ExemptMark> mark(StaffMember staff, String kind, String id);

    /** What the words of a form may mean; none if they mean nothing. */
    List<StoreGoods.Named> find(StaffMember staff, String kind, String words);

    /** The changes, newest first. */
    Slice<ExemptMarkChange> history(StaffMember staff, int page);

    /**
     * Marks a product or category, or changes its mark. Does nothing if it has this mark already.
     *
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     * @throws org.aftersale.shared.ConcurrentChangeException if it has another mark than the form
     *     was made from
     */
    void save(StaffMember staff, ExemptMarkRequest request);

    /**
     * Does nothing if there is no mark.
     *
     * @param seen the exemption that the page showed
     * @throws org.aftersale.shared.ConcurrentChangeException if it has another one
     */
    void remove(StaffMember staff, String kind, String id, String seen);

    /**
     * Restores the mark from before a change. This is a change of its own and can be undone.
     *
     * @throws org.aftersale.shared.NotFoundException if there is no such change
     * @throws org.aftersale.shared.ConcurrentChangeException if somebody changed the mark since
     */
    void undo(StaffMember staff, long changeId);
}
