package org.aftersale.help.article;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import org.aftersale.shared.LongText;
import org.hibernate.annotations.Type;

/** The merchant's synonym groups, one row per language. */
@Entity
@Table(name = "AFS_ARTICLE_SYNONYMS")
public class ArticleSynonyms implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "LANGUAGE", length = 20)
    protected String language;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "WORD_GROUPS", nullable = false, length = Integer.MAX_VALUE - 1)
    protected String groups;

    @Column(name = "UPDATED_AT", nullable = false)
    protected long updatedAt;

    @Column(name = "UPDATED_BY", nullable = false, length = 255)
    protected String updatedBy;

    public String getLanguage() {
        return language;
    }

    public long getVersion() {
        return version;
    }

    /** One group per line, its words separated by commas. */
    public String getGroups() {
        return groups;
    }

    public long getUpdatedAt() {
        return updatedAt;
    }

    public String getUpdatedBy() {
        return updatedBy;
    }

    public void setUpdatedBy(String updatedBy) {
        this.updatedBy = updatedBy;
    }

    public void setUpdatedAt(long updatedAt) {
        this.updatedAt = updatedAt;
    }

    public void setGroups(String groups) {
        this.groups = groups;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
