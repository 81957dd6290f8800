package org.aftersale.credit.ledger;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A customer's store credit in one currency. Once created, it is changed by update statements only,
 * never through a session: its row is the lock.
 */
@Entity
@Table(name = "AFS_CREDIT_ACCOUNT")
public class CreditAccountRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsCreditAccountId")
    @GenericGenerator(
            name = "AfsCreditAccountId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsCreditAccountImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.credit.ledger.CreditAccountRecord")
            })
    @Column(name = "ACCOUNT_ID")
    protected Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @Column(name = "CUSTOMER_ID", nullable = false)
    protected long customerId;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    protected String currency;

    @Column(name = "BALANCE_MINOR", nullable = false)
    protected long balanceMinor;

    protected CreditAccountRecord() {}

    CreditAccountRecord(long customerId, String currency) {
        this.customerId = customerId;
        this.currency = currency;
    }
}
