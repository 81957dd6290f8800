package org.aftersale.help.feedback;

import javax.annotation.Resource;
import org.aftersale.help.reading.Articles;
import org.aftersale.help.reading.Headline;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormFields;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Records readers' votes on articles. */
@Service("aftersaleArticleVotes")
public class ArticleVotes {

    /** The maximum length of a remark, in characters that people see. */
    public static final int MAX_REMARK_LENGTH = 1000;

    @Resource(name = "aftersaleArticles")
    protected Articles articles;

    @Autowired protected HelpLog log;

    /**
     * @param searchKey of the search that led to the article; null for none
     * @throws org.aftersale.shared.NotFoundException if no such article is published
     */
    public void helpful(String slug, String searchKey) {
        Headline article = articles.headline(slug);
        vote(article, true, null, null, searchKey);
    }

    /**
     * @param reason the name of an {@link UnhelpfulReason}
     * @param remark the reader's text; null or empty for none
     * @throws org.aftersale.shared.InvalidInputException with fields {@code reason} and {@code
     *     note}
     * @throws org.aftersale.shared.NotFoundException as {@link #helpful}
     */
    public void unhelpful(String slug, String reason, String remark, String searchKey) {
        Headline article = articles.headline(slug);
        String tidied = UserText.normalize(remark);
        FieldErrors errors = new FieldErrors();
        if (!FormFields.choice(UnhelpfulReason.values(), reason).isPresent()) {
            errors.add("reason", "aftersale.error.help.reason");
        }
        if (UserText.NOTE.isExceededBy(tidied)) {
            errors.add(
                    "note",
                    "aftersale.error.help.remark",
                    MAX_REMARK_LENGTH,
                    UserText.NOTE.length(tidied));
        }
        errors.throwIfAny();
        vote(article, false, reason, tidied, searchKey);
    }

    private void vote(
            Headline article, boolean helpful, String reason, String remark, String searchKey) {
        log.voted(
                article.getLanguage(), article.getArticleId(), helpful, reason, remark, searchKey);
    }
}
