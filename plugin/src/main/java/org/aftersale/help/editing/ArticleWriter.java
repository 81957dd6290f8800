package org.aftersale.help.editing;

import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.help.article.ArticleSlug;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;
import org.aftersale.help.article.IndexGenerations;
import org.aftersale.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Writes texts and changes their status. Requires the caller's transaction; the caller checks
 * permissions. Each change of the published text takes the next generation, by which the search of
 * every node picks it up.
 */
@Component("aftersaleArticleWriter")
public class ArticleWriter {

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleIndexMarks")
    protected IndexGenerations marks;

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** Adds a language to an article, without text: {@link #save} stores its first version. */
    public ArticleText begin(ArticleImpl article, String language, String slug) {
        ArticleText text = new ArticleText();
        text.setArticleId(article.getId());
        text.setLanguage(language);
        text.setSlug(slug);
        text.setStatus(ArticleStatus.DRAFT);
        text.setUpdatedAt(clock.millis());
        store.persist(text);
        store.flush();
        address(text, slug);
        return text;
    }

    /**
     * Changes the slug; former slugs redirect to it.
     *
     * @param slug unused, or already this text's own
     */
    void rename(ArticleText text, String slug) {
        if (!slug.equals(text.getSlug())) {
            text.setSlug(slug);
            text.setUpdatedAt(clock.millis());
            address(text, slug);
            if (text.isLive()) {
                text.setGeneration(marks.next());
            }
        }
    }

    private void address(ArticleText text, String slug) {
        if (!store.textBySlug(slug).isPresent()) {
            ArticleSlug row = new ArticleSlug();
            row.setSlug(slug);
            row.setTextId(text.getId());
            store.persist(row);
        }
    }

    /**
     * Stores the content as a new version; the published version stays until {@link #move}.
     *
     * @return the new version; the newest one if its content is the same
     */
    public ArticleVersion save(ArticleText text, ArticleContent content, Actor author) {
        ArticleContent clean =
                new ArticleContent(
                        content.getTitle(),
                        content.getSummary(),
                        html.clean(content.getBody()),
                        content.getKeywords());
        Optional<ArticleVersion> newest = store.version(text.getId(), text.getLatestNo());
        if (newest.isPresent() && ArticleContent.of(newest.get()).sameAs(clean)) {
            return newest.get();
        }
        ArticleVersion version = new ArticleVersion();
        version.setTextId(text.getId());
        text.setLatestNo(text.getLatestNo() + 1);
        version.setNo(text.getLatestNo());
        version.setTitle(clean.getTitle());
        version.setSummary(clean.getSummary());
        version.setBody(clean.getBody());
        version.setKeywords(clean.getKeywords());
        version.setAuthorId(author.getId());
        version.setAuthorName(author.getName());
        version.setSavedAt(clock.millis());
        store.persist(version);
        text.setStatus(ArticleStatus.DRAFT);
        text.setUpdatedAt(version.getSavedAt());
        return version;
    }

    /**
     * @throws org.aftersale.shared.IllegalTransitionException if the transition is not allowed
     */
    public void move(ArticleText text, ArticleStatus to) {
        ArticleStatus.TRANSITIONS.check(text.getStatus(), to);
        text.setStatus(to);
        text.setUpdatedAt(clock.millis());
        if (to == ArticleStatus.PUBLISHED) {
            text.setPublishedNo(text.getLatestNo());
            text.setPublishedAt(text.getUpdatedAt());
            text.setGeneration(marks.next());
        } else if (to == ArticleStatus.ARCHIVED && text.isLive()) {
            text.setPublishedNo(ArticleText.NONE);
            text.setGeneration(marks.next());
        }
    }

    /** To be called after a change of the shared settings: they are part of the search index. */
    void markChanged(ArticleImpl article) {
        article.setUpdatedAt(clock.millis());
        long generation = marks.next();
        for (ArticleText text : store.texts(Collections.singleton(article.getId()))) {
            if (text.isLive()) {
                text.setGeneration(generation);
            }
        }
    }
}
