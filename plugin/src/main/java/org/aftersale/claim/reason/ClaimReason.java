package org.aftersale.claim.reason;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A selectable reason, stored as data so that merchants can configure it. */
@Entity
@Table(name = "AFS_REASON")
public class ClaimReason implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsReasonId")
    @GenericGenerator(
            name = "AfsReasonId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsReasonImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.claim.reason.ClaimReason")
            })
    @Column(name = "REASON_ID")
    protected Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    protected ReasonKind kind;

    @Column(name = "CODE", nullable = false, length = 60)
    protected String code;

    @Column(name = "POSITION", nullable = false)
    protected int position;

    @Column(name = "LABEL", length = 255)
    protected String label;

    public ReasonKind getKind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    /** The merchant's own text for all languages; null if the message files provide it. */
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public void setKind(ReasonKind kind) {
        this.kind = kind;
    }
}
