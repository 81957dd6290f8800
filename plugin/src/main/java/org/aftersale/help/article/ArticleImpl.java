package org.aftersale.help.article;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Inheritance;
import javax.persistence.InheritanceType;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** The entity behind {@link Article}; a store may extend it. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "AFS_ARTICLE")
public class ArticleImpl implements Article {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsArticleId")
    @GenericGenerator(
            name = "AfsArticleId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsArticleImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.help.article.ArticleImpl")
            })
    @Column(name = "ARTICLE_ID")
    protected Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @Column(name = "CATEGORY_ID")
    protected Long categoryId;

    @Column(name = "FEATURED", nullable = false)
    protected int featured;

    @Column(name = "OWNER_ID")
    protected Long ownerId;

    @Column(name = "OWNER_NAME", length = 255)
    protected String ownerName;

    @Column(name = "REVIEW_AT", nullable = false)
    protected long reviewAt = NEVER;

    @Column(name = "VALID_FROM", nullable = false)
    protected long validFrom;

    @Column(name = "VALID_UNTIL", nullable = false)
    protected long validUntil = NEVER;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    @Column(name = "UPDATED_AT", nullable = false)
    protected long updatedAt;

    @Column(name = "UPDATED_BY", length = 255)
    protected String updatedBy;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    @Override
    public Long getCategoryId() {
        return categoryId;
    }

    @Override
    public int getFeatured() {
        return featured;
    }

    @Override
    public Long getOwnerId() {
        return ownerId;
    }

    @Override
    public String getOwnerName() {
        return ownerName;
    }

    @Override
    public long getReviewAt() {
        return reviewAt;
    }

    @Override
    public long getValidFrom() {
        return validFrom;
    }

    @Override
    public long getValidUntil() {
        return validUntil;
    }

    @Override
    public long getCreatedAt() {
        return createdAt;
    }

    @Override
    public long getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public String getUpdatedBy() {
        return updatedBy;
    }

    public void setUpdatedAt(long updatedAt) {
        this.updatedAt = updatedAt;
    }

    public void setUpdatedBy(String updatedBy) {
        this.updatedBy = updatedBy;
    }

    public void setCreatedAt(long createdAt) {
        this.createdAt = createdAt;
    }

    public void setOwnerName(String ownerName) {
        this.ownerName = ownerName;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public void setFeatured(int featured) {
        this.featured = featured;
    }

    public void setValidUntil(long validUntil) {
        this.validUntil = validUntil;
    }

    public void setValidFrom(long validFrom) {
        this.validFrom = validFrom;
    }

    public void setReviewAt(long reviewAt) {
        this.reviewAt = reviewAt;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
