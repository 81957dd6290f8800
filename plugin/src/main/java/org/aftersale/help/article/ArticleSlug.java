package org.aftersale.help.article;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/**
 * A current or former slug of an article: never reassigned to another article; former slugs
 * redirect to the current one.
 */
@Entity
@Table(name = "AFS_ARTICLE_SLUG")
public class ArticleSlug implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "SLUG", length = 120)
    protected String slug;

    @Column(name = "TEXT_ID", nullable = false)
    protected Long textId;

    public String getSlug() {
        return slug;
    }

    public Long getTextId() {
        return textId;
    }

    public void setTextId(Long textId) {
        this.textId = textId;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
