package org.aftersale.faq;

/**
 * Notes what readers of the help do, without who they are. Never blocks and never fails: a page is
 * worth more than a figure about it.
 *
 * <p>A search key is a random text that joins what came of one search; null where there was none.
 * Questions and remarks are as they were typed; whoever keeps them masks and cuts them.
 */
public interface HelpLog {

    /** Somebody asked, and so many articles were found. */
    void searched(HelpPlace place, String searchKey, String language, String question, int hits);

    /** Articles were shown beside a form while something was being typed. */
    void seen(HelpPlace place, String searchKey, String language, String question, int hits);

    /** An article was opened; {@code language} is that of its words. */
    void opened(HelpPlace place, String searchKey, String language, long articleId);

    /**
     * @param reason the code of what was missing; null for a helpful vote
     * @param remark the reader's own words; null or empty for none
     */
    void voted(
            String language,
            long articleId,
            boolean helpful,
            String reason,
            String remark,
            String searchKey);

    /**
     * A form was not sent because an article had the answer.
     *
     * @param articleId null when it is not known which
     */
    void solved(HelpPlace place, String searchKey, String language, Long articleId);

    /** A form was sent all the same. */
    void submitted(HelpPlace place, String searchKey, String language, String question);
}
