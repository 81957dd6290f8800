package org.aftersale.claim.reason;

import java.io.Serializable;
import java.util.Collections;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Transient;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A reason that comes with the module or the store, as the merchant has set it. */
@Entity
@Table(name = "AFS_REASON")
public class ClaimReason implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OTHER = "OTHER";

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

    @Transient protected ReasonPolicy policy;

    /**
     * @param policy what the merchant has decided
     * @param row null for a reason that the merchant has added
     */
    static ClaimReason of(ReasonKind kind, ReasonPolicy policy, ClaimReason row) {
        ClaimReason reason = new ClaimReason();
        reason.kind = kind;
        reason.code = policy.getCode();
        reason.label = row == null ? null : row.label;
        reason.policy = policy;
        return reason;
    }

    /** What applies to it, whether the merchant has decided it or not. */
    ReasonPolicy asPolicy() {
        return policy == null
                ? new ReasonPolicy(code, true, needsNote(), Collections.<String, String>emptyMap())
                : policy;
    }

    /** Whether it can be chosen now. */
    public boolean isOffered() {
        return policy == null || policy.isOffered();
    }

    /** Whether whoever chooses it has to explain it; at first only agents who give no reason. */
    public boolean needsNote() {
        return policy == null ? kind != ReasonKind.CLAIM && OTHER.equals(code) : policy.needsNote();
    }

    /** The name that the merchant has typed in that language; null for none. */
    public String getOwnName(String language) {
        return policy == null ? null : policy.getNames().get(language);
    }

    /**
     * The merchant's name for it in that language; null for none. One that the merchant has added
     * has a name in every language.
     */
    public String getName(String language) {
        if (policy == null) {
            return null;
        }
        String name = policy.getNames().get(language);
        return name == null && policy.isOwn()
                ? policy.getNames().get(ReasonForm.LANGUAGES.get(0))
                : name;
    }

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
