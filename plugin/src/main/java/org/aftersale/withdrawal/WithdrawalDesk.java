package org.aftersale.withdrawal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftersale.host.StaffMember;
import org.aftersale.law.LegalEvent;
import org.aftersale.withdrawal.outcome.OwedRefund;

/** What staff do about withdrawals. Each method checks the permission itself. */
public interface WithdrawalDesk {

    /** The withdrawal of that number with its units; empty if there is none. */
    Optional<Withdrawal> find(StaffMember staff, String number);

    /**
     * The order the statement is about and what can be withdrawn from it; empty until it was found,
     * or once the store has purged it.
     */
    Optional<WithdrawableOrder> order(StaffMember staff, Withdrawal withdrawal);

    /** The legal events of an order's withdrawals that take effect. */
    List<LegalEvent> events(StaffMember staff, long orderId);

    /**
     * What the withdrawal of that number owes; empty if it is not in effect, or about another
     * order.
     */
    Optional<OwedRefund> owed(StaffMember staff, String number, long orderId);

    /** Whether this person may decide now; controls the forms. */
    boolean canDecide(StaffMember staff, Withdrawal withdrawal);

    /**
     * Says which order the statement is about. The rest is as if it had been found at once, by the
     * time of the statement.
     *
     * @param orderNumber as the person reads it in the back office
     * @param seenVersion the version shown on the page
     * @throws org.aftersale.shared.InvalidInputException if there is no such order
     * @throws org.aftersale.shared.ConcurrentChangeException if the withdrawal changed since
     */
    void assign(StaffMember staff, String number, String orderNumber, long seenVersion);

    /**
     * Declares the withdrawal effective for these units, whatever the computed verdict was: a shop
     * may always give more than it owes.
     *
     * @param quantities by the host's order item
     * @throws org.aftersale.shared.InvalidInputException if none is left of what was chosen
     */
    void accept(StaffMember staff, String number, Map<Long, Integer> quantities, long seenVersion);

    /**
     * Declares that there is no right to withdraw.
     *
     * @param reason one of {@link ReviewReason#isGround}
     * @throws org.aftersale.shared.InvalidInputException if it is none
     */
    void reject(StaffMember staff, String number, ReviewReason reason, long seenVersion);

    /**
     * Records that the goods have arrived.
     *
     * @param at epoch milliseconds, not before the day of the statement and not in the future
     */
    void goodsArrived(StaffMember staff, String number, long at, long seenVersion);

    /**
     * Records that a proof came that the goods were sent: the customer's own entry, or another.
     *
     * @param at epoch milliseconds, not before the day of the statement and not in the future
     */
    void sendingProved(StaffMember staff, String number, long at, long seenVersion);
}
