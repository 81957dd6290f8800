package org.aftersale.help.feedback;

/**
 * Records what help readers do, anonymously. Never blocks and never fails: what cannot be stored is
 * dropped.
 */
public interface HelpLog {

    /**
     * A search with its result.
     *
     * @param searchKey correlates the events of one search; null if there is none
     * @param language of the reader, without a country
     * @param question as typed
     * @param hits number of articles found
     */
    void searched(HelpPlace place, String searchKey, String language, String question, int hits);

    /** Articles were suggested beside a form. */
    void seen(HelpPlace place, String searchKey, String language, String question, int hits);

    /** An article was opened. */
    void opened(HelpPlace place, String searchKey, String language, long articleId);

    /**
     * A vote on an article.
     *
     * @param reason the code of the reason; null if none was given
     * @param remark the reader's text; null if there is none
     */
    void voted(
            String language,
            long articleId,
            boolean helpful,
            String reason,
            String remark,
            String searchKey);

    /**
     * The reader's question was solved and the form was not sent.
     *
     * @param articleId the article that solved it; null if unknown
     */
    void solved(HelpPlace place, String searchKey, String language, Long articleId);

    /** The form was sent nevertheless. */
    void submitted(HelpPlace place, String searchKey, String language, String question);
}
