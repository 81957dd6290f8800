package org.aftersale.credit.ledger;

import java.time.Clock;
import java.util.List;
import javax.annotation.Resource;
import org.springframework.stereotype.Component;

/** What every act on an account does, in the caller's transaction: lock, look, write. */
@Component("aftersaleCreditBook")
public class CreditBook {

    @Resource(name = "aftersaleCreditRows")
    protected CreditRows rows;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * Locks the account and looks whether the act was done already.
     *
     * @param minor the sum it would move, below zero for what leaves; null: whatever it was
     * @return the lines it wrote then; empty where it was not
     * @throws IdempotencyKeyReusedException when an act with other content has its key
     */
    List<CreditEntry> begin(CreditAccount account, CreditPosting act, Long minor) {
        rows.lock(account.getId());
        List<CreditEntry> before = rows.lines(act.getRequestKey());
        if (!before.isEmpty() && !act.wrote(before, account, minor)) {
            throw IdempotencyKeyReusedException.of(act.getRequestKey());
        }
        return before;
    }

    /** A grant that is known to be the account's. */
    OpenGrant grant(CreditAccount account, long grantId) {
        return rows.grant(account.getId(), grantId)
                .orElseThrow(() -> new IllegalStateException("No grant " + grantId));
    }

    /** Makes a grant. */
    GrantChange make(CreditAccount account, long minor, Long expiresAt) {
        long id = rows.add(new CreditGrantRecord(account.getId(), minor, expiresAt));
        return GrantChange.making(id, minor, expiresAt);
    }

    /**
     * Changes what is left of a grant.
     *
     * @param minor below zero for what leaves
     */
    GrantChange move(OpenGrant grant, long minor) {
        rows.change(grant, minor);
        return GrantChange.of(grant.getId(), minor);
    }

    /** Writes the act's lines and the account's balance. */
    void write(CreditAccount account, CreditPosting act, List<GrantChange> moves) {
        long now = clock.millis();
        int partNo = 1;
        for (GrantChange move : moves) {
            rows.add(act.line(account, move, partNo++, now));
        }
        rows.book(account.getId(), GrantChange.sum(moves));
    }
}
