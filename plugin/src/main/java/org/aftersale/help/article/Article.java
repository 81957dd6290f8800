package org.aftersale.help.article;

import java.io.Serializable;

/**
 * One article of the knowledge base: what all its languages share. The words are in {@link
 * ArticleText}, one a language. A store may extend the entity behind it.
 */
public interface Article extends Serializable {

    /** What stands for "no such day"; sorts last in every database. */
    long NEVER = Long.MAX_VALUE;

    Long getId();

    /** Grows with every change; a form posts the one it saw. */
    long getVersion();

    /** Null when it is in no category. */
    Long getCategoryId();

    /** Its place among the popular questions on the first page, from 1; 0 when it is not there. */
    int getFeatured();

    /** The staff member who answers for it; null when nobody does. */
    Long getOwnerId();

    String getOwnerName();

    /** Epoch milliseconds from which it counts as stale; {@link #NEVER} when it never does. */
    long getReviewAt();

    /** Epoch milliseconds from which customers see it; 0: at once. */
    long getValidFrom();

    /** Epoch milliseconds from which customers no longer see it; {@link #NEVER}: for good. */
    long getValidUntil();

    /** Epoch milliseconds. */
    long getCreatedAt();

    /** Epoch milliseconds of the last change by staff. */
    long getUpdatedAt();

    /** Who last changed what all its languages share; null when nobody did by hand. */
    String getUpdatedBy();
}
