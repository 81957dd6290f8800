package org.aftersale.help.article;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.common.persistence.EntityConfiguration;
import org.springframework.stereotype.Repository;

/** Loads and saves articles. Requires the caller's transaction. */
@Repository("aftersaleArticleStore")
public class ArticleStore {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "blEntityConfiguration")
    protected EntityConfiguration entities;

    /** A new, unsaved instance of the store's entity class. */
    public ArticleImpl create() {
        return (ArticleImpl) entities.createEntityInstance(Article.class.getName());
    }

    public void persist(Object entity) {
        em.persist(entity);
    }

    public void flush() {
        em.flush();
    }

    public Optional<ArticleImpl> byId(long articleId) {
        return Optional.ofNullable(em.find(ArticleImpl.class, articleId));
    }

    /** By id; ids that do not exist are omitted. */
    public Map<Long, ArticleImpl> byIds(Collection<Long> articleIds) {
        if (articleIds.isEmpty()) {
            return Collections.emptyMap();
        }
        return em
                .createQuery("select a from ArticleImpl a where a.id in :ids", ArticleImpl.class)
                .setParameter("ids", articleIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(ArticleImpl::getId, article -> article));
    }

    /** In the order of the help's languages. */
    public List<ArticleText> texts(Collection<Long> articleIds) {
        if (articleIds.isEmpty()) {
            return Collections.emptyList();
        }
        return em.createQuery(
                        "select t from ArticleText t where t.articleId in :ids"
                                + " order by t.language, t.id",
                        ArticleText.class)
                .setParameter("ids", articleIds)
                .getResultList();
    }

    public Optional<ArticleText> text(long textId) {
        return Optional.ofNullable(em.find(ArticleText.class, textId));
    }

    public Optional<ArticleText> text(long articleId, String language) {
        return texts(Collections.singleton(articleId)).stream()
                .filter(text -> text.getLanguage().equals(language))
                .findFirst();
    }

    /** By a current or former slug. */
    public Optional<ArticleText> textBySlug(String slug) {
        return em
                .createQuery(
                        "select t from ArticleText t, ArticleSlug s"
                                + " where s.slug = :slug and t.id = s.textId",
                        ArticleText.class)
                .setParameter("slug", slug)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether the slug is unused or already belongs to this text. */
    public boolean isFree(String slug, Long textId) {
        ArticleSlug taken = em.find(ArticleSlug.class, slug);
        return taken == null || taken.getTextId().equals(textId);
    }

    public Optional<ArticleVersion> version(long textId, int no) {
        return em
                .createQuery(
                        "select v from ArticleVersion v" + " where v.textId = :text and v.no = :no",
                        ArticleVersion.class)
                .setParameter("text", textId)
                .setParameter("no", no)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All versions, newest first. */
    public List<ArticleVersion> versions(long textId) {
        return em.createQuery(
                        "select v from ArticleVersion v where v.textId = :text"
                                + " order by v.no desc",
                        ArticleVersion.class)
                .setParameter("text", textId)
                .getResultList();
    }

    /** The published versions by text id. */
    public Map<Long, ArticleVersion> published(Collection<ArticleText> texts) {
        return versions(texts, "publishedNo", ArticleText::getPublishedNo);
    }

    /** The newest versions by text id. */
    public Map<Long, ArticleVersion> latest(Collection<ArticleText> texts) {
        return versions(texts, "latestNo", ArticleText::getLatestNo);
    }

    private Map<Long, ArticleVersion> versions(
            Collection<ArticleText> texts, String number, ToIntFunction<ArticleText> no) {
        List<Long> ids =
                texts.stream()
                        .filter(text -> no.applyAsInt(text) != ArticleText.NONE)
                        .map(ArticleText::getId)
                        .collect(Collectors.toList());
        Map<Long, ArticleVersion> versions = new HashMap<Long, ArticleVersion>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select v from ArticleVersion v, ArticleText t"
                                    + " where t.id in :ids and v.textId = t.id and v.no = t."
                                    + number,
                            ArticleVersion.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(version -> versions.put(version.getTextId(), version));
        }
        return versions;
    }

    /** Ids of the related articles in order. */
    public List<Long> related(long articleId) {
        return em.createQuery(
                        "select r.relatedId from RelatedArticle r where r.articleId = :article"
                                + " order by r.position",
                        Long.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    public void relate(long articleId, List<Long> relatedIds) {
        em.createQuery("delete from RelatedArticle r where r.articleId = :article")
                .setParameter("article", articleId)
                .executeUpdate();
        int position = 1;
        for (Long relatedId : relatedIds) {
            RelatedArticle related = new RelatedArticle();
            related.articleId = articleId;
            related.relatedId = relatedId;
            related.position = position++;
            em.persist(related);
        }
    }

    /** In display order. */
    public List<ArticleCategory> categories() {
        return em.createQuery(
                        "select distinct c from ArticleCategory c left join fetch c.names"
                                + " order by c.position, c.id",
                        ArticleCategory.class)
                .getResultList();
    }

    public long count() {
        return em.createQuery("select count(a.id) from ArticleImpl a", Long.class)
                .getSingleResult();
    }
}
