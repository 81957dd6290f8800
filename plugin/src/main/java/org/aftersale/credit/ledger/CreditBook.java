package org.aftersale.credit.ledger;

import java.time.Clock;
import java.util.List;
import javax.annotation.Resource;
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.springframework.stereotype.Component;

/**
 * The steps shared by all acts on an account: lock, check, write. Requires the caller's
 * transaction.
 */
@Component("aftersaleCreditBook")
public class CreditBook {

    @Resource(name = "aftersaleCreditRows")
    protected CreditRows rows;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * Locks the account and checks whether the act was already done.
     *
     * @param minor the amount to move, negative for debits; null: any amount
     * @return the lines written then; empty if the act was not done yet
     * @throws IdempotencyKeyReusedException if an act with other content has the key
     */
    List<CreditEntry> begin(CreditAccount account, CreditPosting act, Long minor) {
        rows.lock(account.getId());
        List<CreditEntry> before = rows.lines(act.getRequestKey());
        if (!before.isEmpty() && !act.matches(before, account, minor)) {
            throw act.keyReused();
        }
        return before;
    }

    /** A grant that must belong to the account. */
    OpenGrant grant(CreditAccount account, long grantId) {
        return rows.grant(account.getId(), grantId)
                .orElseThrow(() -> new IllegalStateException("No grant " + grantId));
    }

    GrantChange create(CreditAccount account, long minor, Long expiresAt) {
        long id = rows.add(new CreditGrantRecord(account.getId(), minor, expiresAt));
        return GrantChange.creating(id, minor, expiresAt);
    }

    /**
     * Changes what is left of a grant.
     *
     * @param minor negative for debits
     */
    GrantChange move(OpenGrant grant, long minor) {
        rows.change(grant, minor);
        return GrantChange.of(grant.getId(), minor);
    }

    /** Writes the act's lines and updates the account's balance. */
    void write(CreditAccount account, CreditPosting act, List<GrantChange> transitions) {
        long now = clock.millis();
        int partNo = 1;
        for (GrantChange move : transitions) {
            rows.add(act.line(account, move, partNo++, now));
        }
        rows.book(account.getId(), GrantChange.sum(transitions));
    }
}
