package org.aftersale.credit.ledger;

import java.util.List;
import java.util.Objects;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;

/** What an act on an account says in each of its lines: what it is, who did it, why, its key. */
public final class CreditPosting {

    /** The longest key a caller may name; ours put a word before it. */
    static final int LONGEST_KEY = 100;

    private static final int LONGEST_REFERENCE = 255;
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_NAME = 255;

    private final CreditEntryKind kind;
    private final Actor actor;
    private final String requestKey;
    private CreditReason reason;
    private String reference;
    private String note;

    private CreditPosting(CreditEntryKind kind, Actor actor, String requestKey) {
        this.kind = kind;
        this.actor = actor;
        this.requestKey = requestKey;
    }

    /**
     * @throws IllegalArgumentException for a key that is missing or too long
     */
    public static CreditPosting of(CreditEntryKind kind, Actor actor, String requestKey) {
        if (requestKey == null || requestKey.isEmpty() || requestKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("No request key: '" + requestKey + "'");
        }
        return new CreditPosting(kind, actor, requestKey);
    }

    /** Undoes a spending, once. */
    static CreditPosting undoing(String spendKey, Actor actor) {
        return new CreditPosting(CreditEntryKind.RETURN, actor, undoingKey(spendKey));
    }

    /** The key of what undoes a spending. */
    static String undoingKey(String spendKey) {
        return "return:" + spendKey;
    }

    /** Takes a grant from the books whose time is over, once. */
    static CreditPosting expiring(long grantId) {
        return new CreditPosting(CreditEntryKind.EXPIRY, Actor.system(), "expiry:" + grantId);
    }

    public CreditPosting because(CreditReason why, String words) {
        this.reason = why;
        this.note = ColumnText.cut(words, LONGEST_NOTE);
        return this;
    }

    public CreditPosting about(String number) {
        this.reference = ColumnText.cut(number, LONGEST_REFERENCE);
        return this;
    }

    String getRequestKey() {
        return requestKey;
    }

    Actor getActor() {
        return actor;
    }

    CreditReason getReason() {
        return reason;
    }

    String getReference() {
        return reference;
    }

    /**
     * Whether the lines that were written under this key are those this act would write.
     *
     * @param minor the sum this one would move; null: whatever it was
     */
    boolean wrote(List<CreditEntry> before, CreditAccount account, Long minor) {
        CreditEntry first = before.get(0);
        long moved = before.stream().mapToLong(entry -> entry.amountMinor).sum();
        return first.kind == kind
                && first.accountId == account.getId()
                && (minor == null || minor == moved)
                && first.reason == reason
                && Objects.equals(first.reference, reference)
                && Objects.equals(first.note, note);
    }

    CreditEntry line(CreditAccount account, GrantChange move, int partNo, long now) {
        CreditEntry line = new CreditEntry();
        line.accountId = account.getId();
        line.grantId = move.getGrantId();
        line.kind = kind;
        line.amountMinor = move.getMinor();
        line.expiresAt = move.getExpiresAt();
        line.reason = reason;
        line.reference = reference;
        line.note = note;
        line.requestKey = requestKey;
        line.partNo = partNo;
        line.actorKind = actor.getKind();
        line.actorId = actor.getId();
        line.actorName = ColumnText.cut(actor.getName(), LONGEST_NAME);
        line.createdAt = now;
        return line;
    }
}
