package org.aftersale.help.article;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The counter of changes relevant to search; see {@link IndexGenerations}. */
@Entity
@Table(name = "AFS_INDEX_MARK")
public class IndexGeneration implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "NAME", length = 20)
    protected String name;

    @Column(name = "GENERATION", nullable = false)
    protected long generation;
}
