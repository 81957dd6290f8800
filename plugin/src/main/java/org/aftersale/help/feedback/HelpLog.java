package org.aftersale.help.feedback;

/**
 * Notes what readers of the help do, without who they are. Never blocks and never fails: what
 * cannot be kept is dropped.
 */
public interface HelpLog {

    /**
     * Somebody asked, and got an answer.
     *
     * @param searchKey joins what came of one search; null where there is none
     * @param language of the reader, without a country
     * @param question as typed
     * @param hits how many articles were found
     */
    void searched(HelpPlace place, String searchKey, String language, String question, int hits);

    /** Somebody was shown articles beside what they were writing. */
    void seen(HelpPlace place, String searchKey, String language, String question, int hits);

    /** Somebody opened an article. */
    void opened(HelpPlace place, String searchKey, String language, long articleId);

    /**
     * Somebody said whether an article helped.
     *
     * @param reason the code of what was missing; null where none was given
     * @param remark in the reader's own words; null where there are none
     */
    void voted(
            String language,
            long articleId,
            boolean helpful,
            String reason,
            String remark,
            String searchKey);

    /**
     * Somebody has their answer and does not send the form.
     *
     * @param articleId the one that gave it; null where nobody said which
     */
    void solved(HelpPlace place, String searchKey, String language, Long articleId);

    /** Somebody sent the form all the same. */
    void submitted(HelpPlace place, String searchKey, String language, String question);
}
