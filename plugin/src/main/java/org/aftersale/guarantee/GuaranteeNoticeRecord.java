package org.aftersale.guarantee;

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

/**
 * What was shown as the notice in one language, from when to when. A change ends one row and begins
 * another, so that the rows say who showed what. Instants are epoch milliseconds.
 */
@Entity
@Table(name = "AFS_GUARANTEE_NOTICE")
public class GuaranteeNoticeRecord implements Serializable {

    /** Of a {@link GuaranteeNotice}; the query's conditions follow. */
    static final String SELECT =
            "select new org.aftersale.guarantee.GuaranteeNotice(n.id, n.language, n.fileName,"
                    + " n.contentHash, n.width, n.height, n.byteCount, n.altText, n.link,"
                    + " n.savedBy, n.savedAt, n.endedBy, n.endedAt) from GuaranteeNoticeRecord n";

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsGuaranteeNoticeId")
    @GenericGenerator(
            name = "AfsGuaranteeNoticeId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsGuaranteeNotice"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.guarantee.GuaranteeNoticeRecord")
            })
    @Column(name = "NOTICE_ID")
    protected Long id;

    @Column(name = "LANGUAGE", nullable = false, length = 20)
    protected String language;

    /** The language while the row is the current one, else null: unique. */
    @Column(name = "HELD_LANGUAGE", length = 20)
    protected String heldLanguage;

    @Column(name = "FILE_NAME", nullable = false, length = 255)
    protected String fileName;

    @Column(name = "CONTENT_TYPE", nullable = false, length = 60)
    protected String contentType;

    @Column(name = "WIDTH", nullable = false)
    protected int width;

    @Column(name = "HEIGHT", nullable = false)
    protected int height;

    @Column(name = "BYTE_COUNT", nullable = false)
    protected int byteCount;

    @Column(name = "CONTENT_HASH", nullable = false, length = 64)
    protected String contentHash;

    // Base64: binary column types differ per database, and are large object handles on
    // PostgreSQL
    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "CONTENT", length = Integer.MAX_VALUE - 1)
    protected String content;

    /** Null for the text that comes with the module. */
    @Column(name = "ALT_TEXT", length = 2000)
    protected String altText;

    /** Null for the address that comes with the module. */
    @Column(name = "LINK", length = 500)
    protected String link;

    @Column(name = "SAVED_AT", nullable = false)
    protected long savedAt;

    @Column(name = "SAVED_BY", nullable = false, length = 255)
    protected String savedBy;

    @Column(name = "STAFF_ID", nullable = false)
    protected long staffId;

    @Column(name = "ENDED_AT")
    protected Long endedAt;

    @Column(name = "ENDED_BY", length = 255)
    protected String endedBy;

    /** A row with the same picture and texts, for a change of one of them. */
    GuaranteeNoticeRecord copy() {
        GuaranteeNoticeRecord copy = new GuaranteeNoticeRecord();
        copy.language = language;
        copy.fileName = fileName;
        copy.contentType = contentType;
        copy.width = width;
        copy.height = height;
        copy.byteCount = byteCount;
        copy.contentHash = contentHash;
        copy.content = content;
        copy.altText = altText;
        copy.link = link;
        return copy;
    }
}
