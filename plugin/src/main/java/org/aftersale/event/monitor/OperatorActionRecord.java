package org.aftersale.event.monitor;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.aftersale.shared.Actor;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** One action of an operator on deliveries. Append-only. */
@Entity
@Table(name = "AFS_OPERATOR_ACT")
public class OperatorActionRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsOperatorActId")
    @GenericGenerator(
            name = "AfsOperatorActId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsOperatorActImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.event.monitor.OperatorActionRecord")
            })
    @Column(name = "ACT_ID")
    protected Long id;

    @Column(name = "HAPPENED_AT", nullable = false)
    protected long happenedAt;

    @Column(name = "ACTOR_ID")
    protected Long actorId;

    @Column(name = "ACTOR_NAME", nullable = false, length = 255)
    protected String actorName;

    @Column(name = "ACT", nullable = false, length = 60)
    protected String act;

    @Column(name = "SUBJECT", length = 255)
    protected String subject;

    @Column(name = "AFFECTED")
    protected Integer affected;

    protected OperatorActionRecord() {}

    OperatorActionRecord(
            long happenedAt, Actor actor, String act, String subject, Integer affected) {
        String name = actor.getName();
        this.happenedAt = happenedAt;
        this.actorId = actor.getId();
        this.actorName = name.substring(0, Math.min(255, name.length()));
        this.act = act;
        this.subject = subject;
        this.affected = affected;
    }
}
