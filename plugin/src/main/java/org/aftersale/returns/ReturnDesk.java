package org.aftersale.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftersale.host.StaffMember;
import org.aftersale.returns.state.RejectionReason;
import org.aftersale.shared.Slice;

/**
 * What staff see and do about returns: reading needs {@link org.aftersale.host.Permission#READ},
 * every act {@link org.aftersale.host.Permission#DECIDE}.
 */
public interface ReturnDesk {

    /**
     * Newest first; pages count from 1.
     *
     * @param term an order number, or a number of a return or its beginning; empty for all
     */
    Slice<Return> list(StaffMember staff, String term, int page);

    /**
     * With its lines.
     *
     * @throws org.aftersale.shared.NotFoundException if there is no such return
     */
    Return get(StaffMember staff, String number);

    /** Whether this staff member may act on returns. */
    boolean canAct(StaffMember staff);

    /** The numbers of the refunds made for it, newest first. */
    List<String> refunds(StaffMember staff, Return back);

    /**
     * What the return of that number owes; empty if nothing, while a refund for it is under way, or
     * if it is of another order.
     *
     * @param orderId the host's
     */
    Optional<OwedReturn> owed(StaffMember staff, String number, long orderId);

    /**
     * A person lets the customer send the goods.
     *
     * @throws org.aftersale.shared.ConcurrentChangeException if the page was out of date
     * @throws org.aftersale.shared.IllegalTransitionException if nothing waits for a person
     */
    void authorize(StaffMember staff, String number, long seenVersion);

    /**
     * A person does not.
     *
     * @param words what the customer is told; required
     * @throws org.aftersale.shared.InvalidInputException if there are none
     * @throws org.aftersale.shared.ConcurrentChangeException as {@link #authorize}
     * @throws org.aftersale.shared.IllegalTransitionException as {@link #authorize}
     */
    void refuse(StaffMember staff, String number, String words, long seenVersion);

    /**
     * Goods came.
     *
     * @param units typed, by the id of a line; none and 0: nothing of it came yet
     * @throws org.aftersale.shared.InvalidInputException if nothing came, or more than was to come
     * @throws org.aftersale.shared.ConcurrentChangeException as {@link #authorize}
     */
    void receive(StaffMember staff, String number, Map<Long, String> units, long seenVersion);

    /**
     * Somebody looked at the goods.
     *
     * @param decisions ACCEPTED or the name of a {@link RejectionReason}, by the id of a line;
     *     empty: later
     * @throws org.aftersale.shared.InvalidInputException if nothing was decided
     * @throws org.aftersale.shared.ConcurrentChangeException as {@link #authorize}
     */
    void inspect(StaffMember staff, String number, Map<Long, String> decisions, long seenVersion);
}
