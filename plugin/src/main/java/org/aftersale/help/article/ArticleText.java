package org.aftersale.help.article;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * An article in one language: its slug, status and reader statistics. The text itself is in
 * versions ({@link ArticleVersion}): the newest one is being edited, the published one is what
 * customers read.
 *
 * <p>Updates write changed columns only, because the counts are updated past the entity while staff
 * edit.
 */
@Entity
@DynamicUpdate
@Table(name = "AFS_ARTICLE_TEXT")
public class ArticleText implements Serializable {

    private static final long serialVersionUID = 1L;

    /** {@link #getPublishedNo()} if nothing is published. */
    public static final int NONE = 0;

    @Id
    @GeneratedValue(generator = "AfsArticleTextId")
    @GenericGenerator(
            name = "AfsArticleTextId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsArticleTextImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.help.article.ArticleText")
            })
    @Column(name = "TEXT_ID")
    protected Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @Column(name = "ARTICLE_ID", nullable = false)
    protected Long articleId;

    @Column(name = "LANGUAGE", nullable = false, length = 20)
    protected String language;

    @Column(name = "SLUG", nullable = false, length = 120)
    protected String slug;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false, length = 20)
    protected ArticleStatus status;

    @Column(name = "LATEST_NO", nullable = false)
    protected int latestNo;

    @Column(name = "PUBLISHED_NO", nullable = false)
    protected int publishedNo;

    @Column(name = "PUBLISHED_AT", nullable = false)
    protected long publishedAt;

    @Column(name = "UPDATED_AT", nullable = false)
    protected long updatedAt;

    @Column(name = "GENERATION", nullable = false)
    protected long generation;

    @Column(name = "OPENED", nullable = false)
    protected long opened;

    @Column(name = "HELPFUL", nullable = false)
    protected long helpful;

    @Column(name = "UNHELPFUL", nullable = false)
    protected long unhelpful;

    public Long getId() {
        return id;
    }

    /** Optimistic lock version; forms submit the one they were rendered with. */
    public long getVersion() {
        return version;
    }

    public Long getArticleId() {
        return articleId;
    }

    /** A language without a country, such as {@code pl}. */
    public String getLanguage() {
        return language;
    }

    /** Its slug below {@code /help/articles/}; unique across all articles and languages. */
    public String getSlug() {
        return slug;
    }

    /** The status of the newest version. */
    public ArticleStatus getStatus() {
        return status;
    }

    /** The number of the newest version, from 1. */
    public int getLatestNo() {
        return latestNo;
    }

    /** The number of the published version; {@link #NONE} if nothing is published. */
    public int getPublishedNo() {
        return publishedNo;
    }

    public boolean isLive() {
        return publishedNo != NONE;
    }

    /** Epoch milliseconds at which the current version was published; 0 if none was. */
    public long getPublishedAt() {
        return publishedAt;
    }

    /** Epoch milliseconds of the last change. */
    public long getUpdatedAt() {
        return updatedAt;
    }

    /** The {@link IndexGenerations} generation of its last change relevant to search. */
    public long getGeneration() {
        return generation;
    }

    /** How often readers opened it. */
    public long getOpened() {
        return opened;
    }

    public long getHelpful() {
        return helpful;
    }

    public long getUnhelpful() {
        return unhelpful;
    }

    public void setGeneration(long generation) {
        this.generation = generation;
    }

    public void setPublishedNo(int publishedNo) {
        this.publishedNo = publishedNo;
    }

    public void setPublishedAt(long publishedAt) {
        this.publishedAt = publishedAt;
    }

    public void setUpdatedAt(long updatedAt) {
        this.updatedAt = updatedAt;
    }

    public void setStatus(ArticleStatus status) {
        this.status = status;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public void setArticleId(Long articleId) {
        this.articleId = articleId;
    }

    public void setLatestNo(int latestNo) {
        this.latestNo = latestNo;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
