package org.aftersale.help.article;

import java.io.Serializable;

/**
 * A help article: the settings that all its languages share. Its text is in {@link ArticleText},
 * one per language. A store may extend the entity behind it.
 */
public interface Article extends Serializable {

    /** Stands for no date; sorts last on every database. */
    long NEVER = Long.MAX_VALUE;

    Long getId();

    /** Optimistic lock version; forms submit the one they were rendered with. */
    long getVersion();

    /** Null if it has no category. */
    Long getCategoryId();

    /** Its position among the popular questions on the start page, from 1; 0 if it is not there. */
    int getFeatured();

    /** The id of the staff member who owns it; null for none. */
    Long getOwnerId();

    String getOwnerName();

    /** Epoch milliseconds from which it is due for review; {@link #NEVER} for never. */
    long getReviewAt();

    /** Epoch milliseconds from which customers see it; 0 for immediately. */
    long getValidFrom();

    /** Epoch milliseconds from which customers no longer see it; {@link #NEVER} for no end. */
    long getValidUntil();

    /** Epoch milliseconds. */
    long getCreatedAt();

    /** Epoch milliseconds of the last change by staff. */
    long getUpdatedAt();

    /** Who last changed the shared settings; null if nobody did by hand. */
    String getUpdatedBy();
}
