package org.aftersale.help.article;

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

/** A saved version of an article's text in one language. Immutable. */
@Entity
@Table(name = "AFS_ARTICLE_VERSION")
public class ArticleVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsArticleVersionId")
    @GenericGenerator(
            name = "AfsArticleVersionId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsArticleVersionImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.help.article.ArticleVersion")
            })
    @Column(name = "ARTICLE_VERSION_ID")
    protected Long id;

    @Column(name = "TEXT_ID", nullable = false)
    protected Long textId;

    @Column(name = "VERSION_NO", nullable = false)
    protected int no;

    @Column(name = "TITLE", nullable = false, length = 255)
    protected String title;

    @Column(name = "SUMMARY", length = 1000)
    protected String summary;

    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "BODY", nullable = false, length = Integer.MAX_VALUE - 1)
    protected String body;

    @Column(name = "KEYWORDS", length = 4000)
    protected String keywords;

    @Column(name = "AUTHOR_ID")
    protected Long authorId;

    @Column(name = "AUTHOR_NAME", nullable = false, length = 255)
    protected String authorName;

    @Column(name = "SAVED_AT", nullable = false)
    protected long savedAt;

    public Long getId() {
        return id;
    }

    public Long getTextId() {
        return textId;
    }

    /** From 1, without gaps per article and language. */
    public int getNo() {
        return no;
    }

    /** Plain text. */
    public String getTitle() {
        return title;
    }

    /** The short answer as plain text; empty if there is none. */
    public String getSummary() {
        return summary == null ? "" : summary;
    }

    /** HTML sanitized by {@link ArticleHtml#clean}, with placeholders. */
    public String getBody() {
        return body;
    }

    /** Words and phrases that readers use for it, comma-separated; empty if there are none. */
    public String getKeywords() {
        return keywords == null ? "" : keywords;
    }

    /** Null if it was imported from a file. */
    public Long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    /** Epoch milliseconds. */
    public long getSavedAt() {
        return savedAt;
    }

    public void setSavedAt(long savedAt) {
        this.savedAt = savedAt;
    }

    public void setAuthorName(String authorName) {
        this.authorName = authorName;
    }

    public void setAuthorId(Long authorId) {
        this.authorId = authorId;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public void setNo(int no) {
        this.no = no;
    }

    public void setTextId(Long textId) {
        this.textId = textId;
    }
}
