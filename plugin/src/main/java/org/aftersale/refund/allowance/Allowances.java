package org.aftersale.refund.allowance;

import java.time.Clock;
import java.util.List;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StaffMember;
import org.aftersale.settings.NumberSetting;
import org.aftersale.shared.Amount;
import org.springframework.stereotype.Component;

/**
 * Decides whether a staff member may let out an amount without a second person. Whatever they let
 * out of one order (ever) or to one customer (within the days of the setting) counts together,
 * whichever way it went. Requires the caller's transaction.
 */
@Component("aftersaleAllowances")
public class Allowances {

    private static final long DAY = 86_400_000L;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleRefundLimits")
    protected ApprovalLimits limits;

    @Resource(name = "aftersaleAllowanceUses")
    protected List<AllowanceUse> uses;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** How long what was let out to a customer counts; 0: for ever. */
    @Resource(name = "aftersaleLimitDays")
    protected NumberSetting limitDays;

    /**
     * Holds the lock on what this person lets out to this customer until the transaction ends. Call
     * it before the transaction reads anything, so that {@link #allow} sees all earlier acts on
     * every database. Of two concurrent first calls one fails with a duplicate key and can be
     * retried.
     */
    public void lock(StaffMember staff, long customerId) {
        int locked =
                em.createQuery(
                                "update AllowanceRecord a set a.locks = a.locks + 1"
                                        + " where a.staffId = :staff and a.customerId = :customer")
                        .setParameter("staff", staff.getId())
                        .setParameter("customer", customerId)
                        .executeUpdate();
        if (locked == 0) {
            em.persist(new AllowanceRecord(staff.getId(), customerId));
            em.flush();
        }
    }

    /**
     * Whether the person may let out this amount too. Decisive only under {@link #lock}.
     *
     * @param orderId the host's order; null for an amount that belongs to none
     */
    public boolean allow(StaffMember staff, long customerId, Long orderId, Amount amount) {
        long limit = limits.of(staff, amount.getCurrency());
        return limit == ApprovalLimits.UNLIMITED
                || amount.getMinor()
                        <= limit - used(staff, customerId, orderId, amount.getCurrency());
    }

    /**
     * What the person may still let out to the customer; null if their limit is unlimited.
     *
     * @param currency ISO 4217 code
     */
    public Amount left(StaffMember staff, long customerId, String currency) {
        long limit = limits.of(staff, currency);
        return limit == ApprovalLimits.UNLIMITED
                ? null
                : Amount.ofMinor(
                        Math.max(0, limit - used(staff, customerId, null, currency)), currency);
    }

    /** Whether the person never needs a second one in this currency. */
    public boolean isUnlimited(StaffMember staff, String currency) {
        return limits.of(staff, currency) == ApprovalLimits.UNLIMITED;
    }

    private long used(StaffMember staff, long customerId, Long orderId, String currency) {
        int days = limitDays.get();
        long since = days < 1 ? 0 : clock.millis() - days * DAY;
        long ofOrder = 0;
        long ofCustomer = 0;
        for (AllowanceUse use : uses) {
            ofOrder += orderId == null ? 0 : use.ofOrder(staff.getId(), orderId, currency);
            ofCustomer += use.ofCustomer(staff.getId(), customerId, currency, since);
        }
        return Math.max(ofOrder, ofCustomer);
    }
}
