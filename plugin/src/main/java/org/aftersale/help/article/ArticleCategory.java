package org.aftersale.help.article;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.MapKeyColumn;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A category of articles on the help's start page. */
@Entity
@Table(name = "AFS_ARTICLE_CATEGORY")
public class ArticleCategory implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsArticleCategoryId")
    @GenericGenerator(
            name = "AfsArticleCategoryId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsArticleCategoryImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.help.article.ArticleCategory")
            })
    @Column(name = "CATEGORY_ID")
    protected Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @Column(name = "CODE", nullable = false, length = 60)
    protected String code;

    @Column(name = "POSITION", nullable = false)
    protected int position;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "AFS_ARTICLE_CATEGORY_NAME",
            joinColumns = @JoinColumn(name = "CATEGORY_ID"))
    @MapKeyColumn(name = "LANGUAGE", length = 20)
    @Column(name = "NAME", nullable = false, length = 255)
    protected Map<String, String> names = new HashMap<String, String>();

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Identifies the category in URLs. */
    public String getCode() {
        return code;
    }

    public int getPosition() {
        return position;
    }

    /** By language. */
    public Map<String, String> getNames() {
        return names;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
