package org.aftersale.help.picture;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.aftersale.picture.PictureCheck;
import org.aftersale.picture.PictureContent;
import org.aftersale.shared.LongText;
import org.hibernate.annotations.Type;

/** A picture for articles. Immutable, so that browsers may cache its address indefinitely. */
@Entity
@Table(name = "AFS_ARTICLE_PICTURE")
public class ArticlePicture implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "PICTURE_KEY", length = 40)
    protected String key;

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

    // Base64: binary column types differ per database, and are large object handles on
    // PostgreSQL
    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "CONTENT", nullable = false, length = Integer.MAX_VALUE - 1)
    protected String content;

    @Column(name = "AUTHOR_ID", nullable = false)
    protected Long authorId;

    @Column(name = "AUTHOR_NAME", nullable = false, length = 255)
    protected String authorName;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    /** Random; the last part of its URL. */
    public String getKey() {
        return key;
    }

    /** One of the types in {@link PictureCheck}. */
    public String getContentType() {
        return contentType;
    }

    /** {@linkplain PictureContent Without metadata}, which older rows may still contain. */
    public byte[] getBytes() {
        try {
            return PictureContent.withoutMetadata(contentType, Base64.getDecoder().decode(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False for a row that does not follow its format; it is not served. */
    boolean isReadable() {
        try {
            return getBytes().length > 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
