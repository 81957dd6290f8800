package org.aftersale.guest;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A link to one order, as far as it may be known: the digest of its token. */
@Entity
@Table(name = "AFS_GUEST_LINK")
public class GuestLinkRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsGuestLinkId")
    @GenericGenerator(
            name = "AfsGuestLinkId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsGuestLink"),
                @Parameter(name = "entity_name", value = "org.aftersale.guest.GuestLinkRecord")
            })
    @Column(name = "LINK_ID")
    protected Long id;

    /** SHA-256 of the token, in hexadecimal digits. */
    @Column(name = "TOKEN_HASH", nullable = false, length = 64)
    protected String tokenHash;

    @Column(name = "ORDER_ID", nullable = false)
    protected long orderId;

    /** The order's address when the link was made, in lower case. */
    @Column(name = "EMAIL", nullable = false, length = 255)
    protected String email;

    /** The request it answers; null for one in a mail about a case. */
    @Column(name = "REQUEST_ID")
    protected Long requestId;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    @Column(name = "ENDS_AT", nullable = false)
    protected long endsAt;

    @Column(name = "USE_COUNT", nullable = false)
    protected int useCount;
}
