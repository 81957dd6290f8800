package org.aftersale.event.job;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** One periodic job of the store: who runs it now, and the result of the last run. */
@Entity
@Table(name = "AFS_JOB")
public class JobRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "NAME", length = 60)
    protected String name;

    @Column(name = "NEXT_AT", nullable = false)
    protected long nextAt;

    @Column(name = "LEASED_BY", length = 120)
    protected String leasedBy;

    @Column(name = "LEASED_UNTIL")
    protected Long leasedUntil;

    @Column(name = "STARTED_AT")
    protected Long startedAt;

    @Column(name = "ENDED_AT")
    protected Long endedAt;

    @Column(name = "OUTCOME", length = 20)
    protected String outcome;

    @Column(name = "DETAIL", length = 500)
    protected String detail;

    @Column(name = "RAN_BY", length = 120)
    protected String ranBy;

    protected JobRecord() {}

    JobRecord(String name, long nextAt) {
        this.name = name;
        this.nextAt = nextAt;
    }
}
