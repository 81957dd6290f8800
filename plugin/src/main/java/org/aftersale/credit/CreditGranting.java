package org.aftersale.credit;

import java.time.Clock;
import javax.annotation.Resource;
import org.aftersale.credit.ledger.CreditAccount;
import org.aftersale.credit.ledger.CreditAccounts;
import org.aftersale.credit.ledger.CreditLedger;
import org.aftersale.credit.ledger.CreditReads;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.OrderMoneyLock;
import org.aftersale.refund.allowance.Allowances;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/**
 * Grants store credit for staff: at once within what they may still let out to the customer, else
 * once a second person approves. Starts transactions of its own.
 */
@Component("aftersaleCreditGranting")
public class CreditGranting {

    /** The key of an approved grant: approved credit is on nobody's own authority. */
    static final String APPROVED = "approved.";

    private static final String KEY_REUSED = "aftersale.error.credit.key";

    @Resource(name = "aftersaleCreditAccounts")
    protected CreditAccounts accounts;

    @Resource(name = "aftersaleCreditLedger")
    protected CreditLedger ledger;

    @Resource(name = "aftersaleCreditReads")
    protected CreditReads reads;

    @Resource(name = "aftersaleCreditRequests")
    protected CreditRequests requests;

    @Resource(name = "aftersaleMoneyLock")
    protected OrderMoneyLock lock;

    @Resource(name = "aftersaleAllowances")
    protected Allowances allowances;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * @throws IdempotencyKeyReusedException if the key belongs to a grant or request with other
     *     content
     */
    CreditGrantOutcome grant(StaffMember staff, NewCredit credit, String key) {
        CreditAccount account = account(credit);
        return lock.lockedBy(
                staff, credit.getCustomerId(), () -> grantLocked(account, staff, credit, key));
    }

    /** Opened before the act's transaction, which is to need one connection only. */
    private CreditAccount account(NewCredit credit) {
        String currency = credit.getAmount().getCurrency();
        return ConflictRetry.retry(() -> accounts.open(credit.getCustomerId(), currency));
    }

    private CreditGrantOutcome grantLocked(
            CreditAccount account, StaffMember staff, NewCredit credit, String key) {
        CreditRequest asked = requests.byKey(key).orElse(null);
        if (asked != null) {
            if (!asked.asksFor(credit)) {
                throw IdempotencyKeyReusedException.of(key, KEY_REUSED);
            }
            return CreditGrantOutcome.asked(asked.getId());
        }
        // what was granted under this key before counts already
        boolean allowed =
                reads.isDone(key)
                        || allowances.allow(
                                staff, credit.getCustomerId(), null, credit.getAmount());
        if (allowed) {
            return CreditGrantOutcome.granted(write(account, credit, staff.asActor(), key));
        }
        return CreditGrantOutcome.asked(requests.add(staff, credit, key, clock.millis()).getId());
    }

    /** A second person approves; the first one is named in the ledger. */
    void approve(StaffMember second, CreditRequest request) {
        NewCredit credit = request.credit();
        CreditAccount account = account(credit);
        lock.lockedBy(
                second,
                request.getCustomerId(),
                () -> {
                    decide(second, request, CreditRequestStatus.GRANTED);
                    Actor first = Actor.staff(request.getRequestedById(), request.getRequestedBy());
                    return write(account, credit, first, APPROVED + request.getId());
                });
    }

    private long write(CreditAccount account, NewCredit credit, Actor actor, String key) {
        return ledger.grant(
                account,
                credit.getAmount().getMinor(),
                credit.getExpiresAt(),
                credit.posting(actor, key));
    }

    void reject(StaffMember staff, CreditRequest request) {
        lock.lockedBy(
                staff,
                request.getCustomerId(),
                () -> {
                    decide(staff, request, CreditRequestStatus.REJECTED);
                    return null;
                });
    }

    private void decide(StaffMember staff, CreditRequest request, CreditRequestStatus to) {
        long now = clock.millis();
        boolean granted = to == CreditRequestStatus.GRANTED;
        if (granted && request.getExpiresAt() != null && request.getExpiresAt() <= now) {
            throw new InvalidInputException(
                    new FieldErrors().add("lastDay", "aftersale.error.credit.over"));
        }
        if (!requests.decide(request, to, staff, now)) {
            throw IllegalTransitionException.of(CreditRequestStatus.class, request.getStatus(), to);
        }
    }
}
