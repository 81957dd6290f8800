package org.aftersale.credit.ledger;

import static java.util.Collections.singletonList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Resource;
import org.aftersale.event.EventTypes;
import org.aftersale.shared.Actor;
import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.Amount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A rejection precedes any write but the lock, and does not roll back: a caller's transaction may
 * continue. Nor may it roll back while others wait for the lock: HSQLDB 2.3.1 (MVCC) fails to wake
 * a transaction that starts waiting at that very moment.
 */
@Service("aftersaleCreditLedger")
@Transactional(value = "blTransactionManager", noRollbackFor = AftersaleException.class)
public class CreditLedgerImpl implements CreditLedger {

    @Resource(name = "aftersaleCreditRows")
    protected CreditRows rows;

    @Resource(name = "aftersaleCreditBook")
    protected CreditBook book;

    @Resource(name = "aftersaleCreditEvents")
    protected CreditEvents events;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public long grant(CreditAccount account, long minor, Long expiresAt, CreditPosting act) {
        List<CreditEntry> before = book.begin(account, act, minor);
        if (!before.isEmpty()) {
            return before.get(0).grantId;
        }
        if (expiresAt != null && expiresAt <= clock.millis()) {
            throw new IllegalArgumentException("Expires before it is granted: " + expiresAt);
        }
        GrantChange made = book.create(account, minor, expiresAt);
        book.write(account, act, singletonList(made));
        events.publish(EventTypes.CREDIT_GRANTED, account, act, minor, made.getGrantId());
        return made.getGrantId();
    }

    @Override
    public void spend(CreditAccount account, long minor, CreditPosting act) {
        if (!book.begin(account, act, -minor).isEmpty()) {
            // a caller that spends again under this key would believe that it paid
            if (!rows.lines(CreditPosting.returnKey(act.getRequestKey())).isEmpty()) {
                throw act.keyReused();
            }
            return;
        }
        List<GrantChange> transitions = new ArrayList<GrantChange>();
        SpendingOrder.allocate(minor, rows.grants(account.getId()), account, clock.millis())
                .forEach((grant, taken) -> transitions.add(book.move(grant, -taken)));
        book.write(account, act, transitions);
        events.publish(EventTypes.CREDIT_SPENT, account, act, minor, null);
    }

    @Override
    public Amount returnSpent(CreditAccount account, String spendKey, Actor actor) {
        rows.lock(account.getId());
        List<CreditEntry> spent = rows.lines(spendKey);
        CreditPosting act = CreditPosting.returning(spendKey, actor).about(spent.get(0).reference);
        long minor = -spent.stream().mapToLong(line -> line.amountMinor).sum();
        if (rows.lines(act.getRequestKey()).isEmpty()) {
            List<GrantChange> transitions = new ArrayList<GrantChange>();
            spent.forEach(line -> transitions.add(giveBack(account, line)));
            book.write(account, act, transitions);
            events.publish(EventTypes.CREDIT_RETURNED, account, act, minor, null);
        }
        return account.amount(minor);
    }

    /**
     * To the original grant; if that has expired, to a new one with the validity that remained when
     * spent.
     */
    private GrantChange giveBack(CreditAccount account, CreditEntry spent) {
        OpenGrant grant = book.grant(account, spent.grantId);
        long now = clock.millis();
        return grant.isExpired(now)
                ? book.create(
                        account, -spent.amountMinor, now + grant.getExpiresAt() - spent.createdAt)
                : book.move(grant, -spent.amountMinor);
    }

    @Override
    public Amount reverse(CreditAccount account, long grantId, Long minor, CreditPosting act) {
        List<CreditEntry> before = book.begin(account, act, minor == null ? null : -minor);
        if (!before.isEmpty()) {
            if (before.get(0).grantId != grantId) {
                throw act.keyReused();
            }
            return account.amount(-before.get(0).amountMinor);
        }
        OpenGrant grant = book.grant(account, grantId);
        long left = grant.leftAt(clock.millis());
        long taken = minor == null ? left : minor;
        if (left == 0 || taken > left) {
            throw InsufficientCreditException.left(account.amount(left));
        }
        book.write(account, act, singletonList(book.move(grant, -taken)));
        events.publish(EventTypes.CREDIT_REVERSED, account, act, taken, grantId);
        return account.amount(taken);
    }

    @Override
    public int expire(CreditAccount account) {
        rows.lock(account.getId());
        long now = clock.millis();
        int found = 0;
        for (OpenGrant grant : rows.expired(account.getId(), now)) {
            rows.close(grant, now);
            if (grant.getLeftMinor() > 0) {
                writeOff(account, grant);
                found++;
            }
        }
        return found;
    }

    private void writeOff(CreditAccount account, OpenGrant grant) {
        long left = grant.getLeftMinor();
        CreditPosting act = CreditPosting.expiryOf(grant.getId());
        book.write(account, act, singletonList(GrantChange.of(grant.getId(), -left)));
        events.publish(EventTypes.CREDIT_EXPIRED, account, act, left, grant.getId());
    }
}
