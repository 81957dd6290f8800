package org.aftersale.health.projection;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.aftersale.shared.LongText;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;

/** One check of the stored projections. */
@Entity
@Table(name = "AFS_PROJECTION_RUN")
public class ProjectionRunRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsProjectionRunId")
    @GenericGenerator(
            name = "AfsProjectionRunId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsProjectionRunImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.health.projection.ProjectionRunRecord")
            })
    @Column(name = "RUN_ID")
    protected Long id;

    /** YES while it runs, else null: unique, so that one runs at a time in the whole store. */
    @Column(name = "RUNNING", length = 20)
    protected String running;

    @Column(name = "STARTED_AT", nullable = false)
    protected long startedAt;

    /** When it last reported its progress. */
    @Column(name = "SEEN_AT", nullable = false)
    protected long seenAt;

    @Column(name = "ENDED_AT")
    protected Long endedAt;

    @Column(name = "STARTED_BY", nullable = false, length = 255)
    protected String startedBy;

    @Column(name = "TOTAL", nullable = false)
    protected long total;

    @Column(name = "CHECKED", nullable = false)
    protected long checked;

    @Column(name = "FOUND", nullable = false)
    protected int found;

    /** The first differences, one per line, tab-separated; null if none. */
    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "DIFFERENCES", length = Integer.MAX_VALUE - 1)
    protected String differences;

    @Column(name = "ERROR", length = 500)
    protected String error;
}
