package org.aftersale.faq;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads and saves articles; always within a transaction of its caller. */
public interface ArticleStore {

    /** A new one of the store's class, not saved yet. */
    ArticleImpl create();

    void persist(Object entity);

    void flush();

    Optional<ArticleImpl> byId(long articleId);

    /** By id; those that do not exist are missing. */
    Map<Long, ArticleImpl> byIds(Collection<Long> articleIds);

    /** In the order of their languages. */
    List<ArticleTextImpl> texts(Collection<Long> articleIds);

    Optional<ArticleTextImpl> text(long textId);

    Optional<ArticleTextImpl> text(long articleId, String language);

    /** By an address it has or had. */
    Optional<ArticleTextImpl> textBySlug(String slug);

    /** Whether the address is free, or this text's own already. */
    boolean isFree(String slug, Long textId);

    Optional<ArticleVersionImpl> version(long textId, int no);

    /** Newest first, without end. */
    List<ArticleVersionImpl> versions(long textId);

    /** The versions that customers read, by the id of the text. */
    Map<Long, ArticleVersionImpl> published(Collection<ArticleTextImpl> texts);

    /** The newest versions, by the id of the text. */
    Map<Long, ArticleVersionImpl> latest(Collection<ArticleTextImpl> texts);

    /** Ids of the articles at the foot of this one, in their order. */
    List<Long> related(long articleId);

    void relate(long articleId, List<Long> relatedIds);

    /** In their order. */
    List<ArticleCategoryImpl> categories();

    long count();
}
