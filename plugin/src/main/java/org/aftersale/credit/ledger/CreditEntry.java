package org.aftersale.credit.ledger;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.aftersale.shared.Actor;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Parameter;

/** One line of the ledger: what one act changed on one grant. Append-only. */
@Entity
@Immutable
@Table(name = "AFS_CREDIT_ENTRY")
public class CreditEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsCreditEntryId")
    @GenericGenerator(
            name = "AfsCreditEntryId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsCreditEntryImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.credit.ledger.CreditEntry")
            })
    @Column(name = "ENTRY_ID")
    protected Long id;

    @Column(name = "ACCOUNT_ID", nullable = false)
    protected long accountId;

    @Column(name = "GRANT_ID", nullable = false)
    protected long grantId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    protected CreditEntryKind kind;

    /** Negative for debits. */
    @Column(name = "AMOUNT_MINOR", nullable = false)
    protected long amountMinor;

    /** The expiry of the grant created by this line; null: never, or no grant was created. */
    @Column(name = "EXPIRES_AT")
    protected Long expiresAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "REASON", length = 60)
    protected CreditReason reason;

    @Column(name = "REFERENCE", length = 255)
    protected String reference;

    @Column(name = "NOTE", length = 2000)
    protected String note;

    @Column(name = "REQUEST_KEY", nullable = false, length = 120)
    protected String requestKey;

    /** From 1 within its act; unique together with the key. */
    @Column(name = "PART_NO", nullable = false)
    protected int partNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "ACTOR_KIND", nullable = false, length = 20)
    protected Actor.Kind actorKind;

    @Column(name = "ACTOR_ID")
    protected Long actorId;

    @Column(name = "ACTOR_NAME", nullable = false, length = 255)
    protected String actorName;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;
}
