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
 * Writes words and moves them, in the caller's transaction; who may is the caller's to check. Each
 * change of what customers read takes the next generation, by which every node's search finds it.
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

    /** A new language of an article, empty still: {@link #save} gives it its first words. */
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
     * Another address; the ones before lead to it from now on.
     *
     * @param slug free, or the text's own
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
     * Keeps the words as a new version; what customers read stays until it is published.
     *
     * @return the version; the newest one when it says the same
     */
    public ArticleVersion save(ArticleText text, ArticleContent words, Actor author) {
        ArticleContent clean =
                new ArticleContent(
                        words.getTitle(),
                        words.getSummary(),
                        html.clean(words.getBody()),
                        words.getKeywords());
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
     * @throws org.aftersale.shared.IllegalTransitionException when the table does not list the move
     */
    public void move(ArticleText text, ArticleStatus to) {
        ArticleStatus.MOVES.check(text.getStatus(), to);
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

    /** What all languages of an article share has changed: its place in search, too. */
    void touched(ArticleImpl article) {
        article.setUpdatedAt(clock.millis());
        long generation = marks.next();
        for (ArticleText text : store.texts(Collections.singleton(article.getId()))) {
            if (text.isLive()) {
                text.setGeneration(generation);
            }
        }
    }
}
