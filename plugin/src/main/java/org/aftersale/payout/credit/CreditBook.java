package org.aftersale.payout.credit;

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
     * @throws RequestKeyTaken when an act with other content has its key
     */
    List<CreditEntryImpl> begin(CreditAccount account, CreditAct act, Long minor) {
        rows.lock(account.getId());
        List<CreditEntryImpl> before = rows.lines(act.getRequestKey());
        if (!before.isEmpty() && !act.wrote(before, account, minor)) {
            throw RequestKeyTaken.of(act.getRequestKey());
        }
        return before;
    }

    /** A grant that is known to be the account's. */
    OpenGrant grant(CreditAccount account, long grantId) {
        return rows.grant(account.getId(), grantId)
                .orElseThrow(() -> new IllegalStateException("No grant " + grantId));
    }

    /** Makes a grant. */
    CreditMove make(CreditAccount account, long minor, Long expiresAt) {
        long id = rows.add(new CreditGrantImpl(account.getId(), minor, expiresAt));
        return CreditMove.making(id, minor, expiresAt);
    }

    /**
     * Changes what is left of a grant.
     *
     * @param minor below zero for what leaves
     */
    CreditMove move(OpenGrant grant, long minor) {
        rows.change(grant, minor);
        return CreditMove.of(grant.getId(), minor);
    }

    /** Writes the act's lines and the account's balance. */
    void write(CreditAccount account, CreditAct act, List<CreditMove> moves) {
        long now = clock.millis();
        int partNo = 1;
        for (CreditMove move : moves) {
            rows.add(act.line(account, move, partNo++, now));
        }
        rows.book(account.getId(), CreditMove.sum(moves));
    }
}
