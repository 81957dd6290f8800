package org.aftersale.credit.ledger;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * Credit from a single grant and what is left of it. Like its account it is changed by update
 * statements only.
 */
@Entity
@Table(name = "AFS_CREDIT_GRANT")
public class CreditGrantRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsCreditGrantId")
    @GenericGenerator(
            name = "AfsCreditGrantId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsCreditGrantImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.credit.ledger.CreditGrantRecord")
            })
    @Column(name = "GRANT_ID")
    protected Long id;

    @Column(name = "ACCOUNT_ID", nullable = false)
    protected long accountId;

    @Column(name = "AMOUNT_MINOR", nullable = false)
    protected long amountMinor;

    @Column(name = "LEFT_MINOR", nullable = false)
    protected long leftMinor;

    /** When it expires; null: never. */
    @Column(name = "EXPIRES_AT")
    protected Long expiresAt;

    /** When its expiry was recorded; null: not yet. */
    @Column(name = "CLOSED_AT")
    protected Long closedAt;

    protected CreditGrantRecord() {}

    CreditGrantRecord(long accountId, long amountMinor, Long expiresAt) {
        this.accountId = accountId;
        this.amountMinor = amountMinor;
        this.leftMinor = amountMinor;
        this.expiresAt = expiresAt;
    }
}
