package org.aftersale.guest;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A request for a link as typed; deleted after some days. */
@Entity
@Table(name = "AFS_GUEST_REQUEST")
public class GuestRequestRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsGuestRequestId")
    @GenericGenerator(
            name = "AfsGuestRequestId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsGuestRequest"),
                @Parameter(name = "entity_name", value = "org.aftersale.guest.GuestRequestRecord")
            })
    @Column(name = "REQUEST_ID")
    protected Long id;

    @Column(name = "ORDER_TYPED", nullable = false, length = 255)
    protected String orderTyped;

    @Column(name = "EMAIL_TYPED", nullable = false, length = 255)
    protected String emailTyped;

    @Column(name = "LANGUAGE", nullable = false, length = 20)
    protected String language;

    @Column(name = "REQUESTED_AT", nullable = false)
    protected long requestedAt;
}
