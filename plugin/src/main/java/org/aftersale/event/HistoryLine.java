package org.aftersale.event;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.MappedSuperclass;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;

/**
 * What the lines of every history say alike: who did what, and when. Append-only. The key, what it
 * was done to and the statuses, whose columns differ in length, are those of each table.
 */
@MappedSuperclass
public abstract class HistoryLine implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "HAPPENED_AT", nullable = false)
    protected long happenedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ACTOR_KIND", nullable = false, length = 20)
    protected Actor.Kind actorKind;

    @Column(name = "ACTOR_ID")
    protected Long actorId;

    @Column(name = "ACTOR_NAME", nullable = false, length = 255)
    protected String actorName;

    @Column(name = "ACT", nullable = false, length = 60)
    protected String act;

    /** For JPA. */
    protected HistoryLine() {}

    /**
     * @param at epoch milliseconds
     */
    protected HistoryLine(Actor actor, String act, long at) {
        this.happenedAt = at;
        this.actorKind = actor.getKind();
        this.actorId = actor.getId();
        this.actorName = ColumnText.cut(actor.getName(), 255);
        this.act = act;
    }

    /** Epoch milliseconds. */
    public long getHappenedAt() {
        return happenedAt;
    }

    public Actor.Kind getActorKind() {
        return actorKind;
    }

    public String getActorName() {
        return actorName;
    }

    /** The last part of the message key of its sentence. */
    public String getAction() {
        return act;
    }
}
