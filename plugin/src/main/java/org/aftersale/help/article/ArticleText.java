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
 * An article in one language: its address, where its words stand, and how readers took it. The
 * words are versions ({@link ArticleVersion}); the newest one is being worked on, the published one
 * is what customers read.
 *
 * <p>An editor's change writes the columns it changed and no other: the counts are written past the
 * entity while somebody edits.
 */
@Entity
@DynamicUpdate
@Table(name = "AFS_ARTICLE_TEXT")
public class ArticleText implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What {@link #getPublishedNo()} says when customers see none. */
    public static final int NONE = 0;

    @Id
    @GeneratedValue(generator = "AfsArticleTextId")
    @GenericGenerator(
            name = "AfsArticleTextId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
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

    /** Grows with every change; a form posts the one it saw. */
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

    /** Its address below {@code /help/articles/}; unique over all articles and languages. */
    public String getSlug() {
        return slug;
    }

    /** Of the newest version. */
    public ArticleStatus getStatus() {
        return status;
    }

    /** The number of the newest version, from 1. */
    public int getLatestNo() {
        return latestNo;
    }

    /** The number of the version that customers read; {@link #NONE} when they see none. */
    public int getPublishedNo() {
        return publishedNo;
    }

    public boolean isLive() {
        return publishedNo != NONE;
    }

    /** Epoch milliseconds at which the version that customers read was published; 0 before. */
    public long getPublishedAt() {
        return publishedAt;
    }

    /** Epoch milliseconds of the last change. */
    public long getUpdatedAt() {
        return updatedAt;
    }

    /** The {@link IndexGenerations} generation in which its place in search last changed. */
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
