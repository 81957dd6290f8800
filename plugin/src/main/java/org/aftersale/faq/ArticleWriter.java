package org.aftersale.faq;

import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import javax.annotation.Resource;
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
    protected IndexMarks marks;

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** A new language of an article, empty still: {@link #save} gives it its first words. */
    ArticleTextImpl begin(ArticleImpl article, String language, String slug) {
        ArticleTextImpl text = new ArticleTextImpl();
        text.articleId = article.getId();
        text.language = language;
        text.slug = slug;
        text.status = ArticleStatus.DRAFT;
        text.updatedAt = clock.millis();
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
    void rename(ArticleTextImpl text, String slug) {
        if (!slug.equals(text.slug)) {
            text.slug = slug;
            text.updatedAt = clock.millis();
            address(text, slug);
            if (text.isLive()) {
                text.generation = marks.next();
            }
        }
    }

    private void address(ArticleTextImpl text, String slug) {
        if (!store.textBySlug(slug).isPresent()) {
            ArticleSlugImpl row = new ArticleSlugImpl();
            row.slug = slug;
            row.textId = text.getId();
            store.persist(row);
        }
    }

    /**
     * Keeps the words as a new version; what customers read stays until it is published.
     *
     * @return the version; the newest one when it says the same
     */
    ArticleVersionImpl save(ArticleTextImpl text, ArticleWords words, Actor author) {
        ArticleWords clean =
                new ArticleWords(
                        words.getTitle(),
                        words.getSummary(),
                        html.clean(words.getBody()),
                        words.getKeywords());
        Optional<ArticleVersionImpl> newest = store.version(text.getId(), text.latestNo);
        if (newest.isPresent() && ArticleWords.of(newest.get()).sameAs(clean)) {
            return newest.get();
        }
        ArticleVersionImpl version = new ArticleVersionImpl();
        version.textId = text.getId();
        version.no = ++text.latestNo;
        version.title = clean.getTitle();
        version.summary = clean.getSummary();
        version.body = clean.getBody();
        version.keywords = clean.getKeywords();
        version.authorId = author.getId();
        version.authorName = author.getName();
        version.savedAt = clock.millis();
        store.persist(version);
        text.status = ArticleStatus.DRAFT;
        text.updatedAt = version.savedAt;
        return version;
    }

    /**
     * @throws org.aftersale.shared.MoveNotAllowed when the table does not list the move
     */
    void move(ArticleTextImpl text, ArticleStatus to) {
        ArticleStatus.MOVES.check(text.status, to);
        text.status = to;
        text.updatedAt = clock.millis();
        if (to == ArticleStatus.PUBLISHED) {
            text.publishedNo = text.latestNo;
            text.publishedAt = text.updatedAt;
            text.generation = marks.next();
        } else if (to == ArticleStatus.ARCHIVED && text.isLive()) {
            text.publishedNo = ArticleTextImpl.NONE;
            text.generation = marks.next();
        }
    }

    /** What all languages of an article share has changed: its place in search, too. */
    void touched(ArticleImpl article) {
        article.updatedAt = clock.millis();
        long generation = marks.next();
        for (ArticleTextImpl text : store.texts(Collections.singleton(article.getId()))) {
            if (text.isLive()) {
                text.generation = generation;
            }
        }
    }
}
