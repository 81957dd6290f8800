package org.aftersale.faq;

/** Readers say whether an article helped. */
public interface ArticleVotes {

    /**
     * @param searchKey of the search that led there; null for none
     * @throws org.aftersale.shared.NotFound when nobody may read such an article
     */
    void helpful(String slug, String searchKey);

    /**
     * @param reason the name of an {@link UnhelpfulReason}
     * @param remark the reader's own words; null or empty for none
     * @throws org.aftersale.shared.InvalidInput with fields {@code reason} and {@code note}
     * @throws org.aftersale.shared.NotFound as {@link #helpful}
     */
    void unhelpful(String slug, String reason, String remark, String searchKey);

    /** The longest remark that is taken, in UTF-16 units. */
    int LONGEST_REMARK = 1000;
}
