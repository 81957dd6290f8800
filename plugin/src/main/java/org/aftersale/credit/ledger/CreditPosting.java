package org.aftersale.credit.ledger;

import java.util.List;
import java.util.Objects;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.IdempotencyKeyReusedException;

/** What an act writes in each of its lines: its kind, actor, reason and key. */
public final class CreditPosting {

    /** The longest key a caller may pass; internal keys add a prefix. */
    static final int MAX_KEY_LENGTH = 100;

    /** The message that refuses a key used before with other content. */
    private static final String KEY_REUSED = "aftersale.error.credit.key";

    private static final int MAX_REFERENCE_LENGTH = 255;
    private static final int MAX_NOTE_LENGTH = 2000;
    private static final int MAX_NAME_LENGTH = 255;

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
     * @throws IllegalArgumentException if the key is missing or too long
     */
    public static CreditPosting of(CreditEntryKind kind, Actor actor, String requestKey) {
        if (requestKey == null || requestKey.isEmpty() || requestKey.length() > MAX_KEY_LENGTH) {
            throw new IllegalArgumentException("Invalid request key: '" + requestKey + "'");
        }
        return new CreditPosting(kind, actor, requestKey);
    }

    /** The act that returns what was spent under that key; idempotent. */
    static CreditPosting returning(String spendKey, Actor actor) {
        return new CreditPosting(CreditEntryKind.RETURN, actor, returnKey(spendKey));
    }

    /** The key of the act that undoes a spend. */
    static String returnKey(String spendKey) {
        return "return:" + spendKey;
    }

    /** The act that records a grant's expiry; idempotent. */
    static CreditPosting expiryOf(long grantId) {
        return new CreditPosting(CreditEntryKind.EXPIRY, Actor.system(), "expiry:" + grantId);
    }

    public CreditPosting withReason(CreditReason reason, String note) {
        this.reason = reason;
        this.note = ColumnText.cut(note, MAX_NOTE_LENGTH);
        return this;
    }

    public CreditPosting about(String number) {
        this.reference = ColumnText.cut(number, MAX_REFERENCE_LENGTH);
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
     * Whether the lines written under this key match this act.
     *
     * @param minor the amount this act would move; null: any amount
     */
    boolean matches(List<CreditEntry> before, CreditAccount account, Long minor) {
        CreditEntry first = before.get(0);
        long moved = before.stream().mapToLong(entry -> entry.amountMinor).sum();
        return first.kind == kind
                && first.accountId == account.getId()
                && (minor == null || minor == moved)
                && first.reason == reason
                && Objects.equals(first.reference, reference)
                && Objects.equals(first.note, note);
    }

    IdempotencyKeyReusedException keyReused() {
        return IdempotencyKeyReusedException.of(requestKey, KEY_REUSED);
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
        line.actorName = ColumnText.cut(actor.getName(), MAX_NAME_LENGTH);
        line.createdAt = now;
        return line;
    }
}
