package org.aftersale.help.article;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A link from one article to a related one. */
@Entity
@Table(name = "AFS_ARTICLE_RELATED")
public class RelatedArticle implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsArticleRelatedId")
    @GenericGenerator(
            name = "AfsArticleRelatedId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsArticleRelatedImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.help.article.RelatedArticle")
            })
    @Column(name = "ARTICLE_RELATED_ID")
    protected Long id;

    @Column(name = "ARTICLE_ID", nullable = false)
    protected Long articleId;

    @Column(name = "RELATED_ID", nullable = false)
    protected Long relatedId;

    @Column(name = "POSITION", nullable = false)
    protected int position;

    public Long getArticleId() {
        return articleId;
    }

    public Long getRelatedId() {
        return relatedId;
    }

    public int getPosition() {
        return position;
    }
}
