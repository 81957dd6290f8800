package org.aftersale.help.feedback;

import java.util.Arrays;
import javax.annotation.Resource;
import org.aftersale.help.reading.Articles;
import org.aftersale.help.reading.Headline;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Readers say whether an article helped. */
@Service("aftersaleArticleVotes")
public class ArticleVotes {

    /** The longest remark that is accepted, in UTF-16 units. */
    public static final int LONGEST_REMARK = 1000;

    @Resource(name = "aftersaleArticles")
    protected Articles articles;

    @Autowired protected HelpLog log;

    /**
     * @param searchKey of the search that led there; null for none
     * @throws org.aftersale.shared.NotFoundException when nobody may read such an article
     */
    public void helpful(String slug, String searchKey) {
        Headline article = articles.headline(slug);
        vote(article, true, null, null, searchKey);
    }

    /**
     * @param reason the name of an {@link UnhelpfulReason}
     * @param remark the reader's own words; null or empty for none
     * @throws org.aftersale.shared.InvalidInputException with fields {@code reason} and {@code
     *     note}
     * @throws org.aftersale.shared.NotFoundException as {@link #helpful}
     */
    public void unhelpful(String slug, String reason, String remark, String searchKey) {
        Headline article = articles.headline(slug);
        String words = UserText.tidy(remark);
        FieldErrors errors = new FieldErrors();
        if (Arrays.stream(UnhelpfulReason.values()).noneMatch(r -> r.name().equals(reason))) {
            errors.add("reason", "aftersale.error.help.reason");
        }
        if (words.length() > LONGEST_REMARK) {
            errors.add("note", "aftersale.error.help.remark", LONGEST_REMARK, words.length());
        }
        errors.throwIfAny();
        vote(article, false, reason, words, searchKey);
    }

    private void vote(
            Headline article, boolean helpful, String reason, String remark, String searchKey) {
        log.voted(
                article.getLanguage(), article.getArticleId(), helpful, reason, remark, searchKey);
    }
}
