package org.aftersale.parcel.feed;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A key by which a sender signs its calls. A name may have several, so that one can be exchanged
 * for another without a gap. Instants are epoch milliseconds.
 */
@Entity
@Table(name = "AFS_PARCEL_SENDER")
public class ParcelSender implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsParcelSenderId")
    @GenericGenerator(
            name = "AfsParcelSenderId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsParcelSenderImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.parcel.feed.ParcelSender")
            })
    @Column(name = "SENDER_ID")
    protected Long id;

    @Column(name = "KEY_ID", nullable = false, length = 20)
    protected String keyId;

    @Column(name = "NAME", nullable = false, length = 60)
    protected String name;

    @Column(name = "SECRET", nullable = false, length = 64)
    protected String secret;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    @Column(name = "CREATED_BY", nullable = false, length = 255)
    protected String createdBy;

    @Column(name = "WITHDRAWN_AT")
    protected Long withdrawnAt;

    @Column(name = "WITHDRAWN_BY", length = 255)
    protected String withdrawnBy;

    @Column(name = "LAST_SEEN_AT")
    protected Long lastSeenAt;

    protected ParcelSender() {}

    ParcelSender(String keyId, String name, String secret, String createdBy, long createdAt) {
        this.keyId = keyId;
        this.name = name;
        this.secret = secret;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public Long getId() {
        return id;
    }

    /** What calls name; public. */
    public String getKeyId() {
        return keyId;
    }

    /** Who sends, such as {@code warehouse}. */
    public String getName() {
        return name;
    }

    public long getCreatedAt() {
        return createdAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    /** Null while it is valid. */
    public Long getWithdrawnAt() {
        return withdrawnAt;
    }

    /** Null while it is valid. */
    public String getWithdrawnBy() {
        return withdrawnBy;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The last call that it signed, to the minute; null if there was none. */
    public Long getLastSeenAt() {
        return lastSeenAt;
    }
}
