package org.aftersale.help.feedback;

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

/**
 * One anonymous action of a help reader. Never changed; deleted after {@code
 * aftersale.help.keep-days}.
 */
@Entity
@Table(name = "AFS_HELP_ACT")
public class HelpEvent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsHelpActId")
    @GenericGenerator(
            name = "AfsHelpActId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsHelpActImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.help.feedback.HelpEvent")
            })
    @Column(name = "HELP_ACT_ID")
    protected Long id;

    @Column(name = "HAPPENED_AT", nullable = false)
    protected long happenedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    protected HelpEventKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "PLACE", nullable = false, length = 20)
    protected HelpPlace place;

    @Column(name = "SEARCH_KEY", length = 40)
    protected String searchKey;

    @Column(name = "LANGUAGE", nullable = false, length = 20)
    protected String language;

    @Column(name = "QUESTION", length = 255)
    protected String question;

    @Column(name = "HITS", nullable = false)
    protected int hits;

    @Column(name = "ARTICLE_ID")
    protected Long articleId;

    @Column(name = "REASON", length = 60)
    protected String reason;

    @Column(name = "REMARK", length = 2000)
    protected String remark;

    public Long getId() {
        return id;
    }

    /** Epoch milliseconds. */
    public long getHappenedAt() {
        return happenedAt;
    }

    public HelpEventKind getKind() {
        return kind;
    }

    public HelpPlace getPlace() {
        return place;
    }

    /** Correlates the events of one search; random, null if there was no search. */
    public String getSearchKey() {
        return searchKey;
    }

    public String getLanguage() {
        return language;
    }

    /**
     * The question, normalized, truncated, with numbers and addresses masked; null if there was
     * none.
     */
    public String getQuestion() {
        return question;
    }

    /** Number of articles found. */
    public int getHits() {
        return hits;
    }

    /** Null if the event concerns no article. */
    public Long getArticleId() {
        return articleId;
    }

    /** The code of the reason for an unhelpful vote; null otherwise. */
    public String getReason() {
        return reason;
    }

    /** The reader's text with the vote, masked like the question; null if there is none. */
    public String getRemark() {
        return remark;
    }
}
