package org.aftersale.faq;

import java.util.Arrays;
import javax.annotation.Resource;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@Service("aftersaleArticleVotes")
public class ArticleVotesImpl implements ArticleVotes {

    @Resource(name = "aftersaleArticles")
    protected Articles articles;

    @Autowired protected HelpLog log;

    @Override
    public void helpful(String slug, String searchKey) {
        Headline article = articles.headline(slug);
        vote(article, true, null, null, searchKey);
    }

    @Override
    public void unhelpful(String slug, String reason, String remark, String searchKey) {
        Headline article = articles.headline(slug);
        String words = Words.tidy(remark);
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
