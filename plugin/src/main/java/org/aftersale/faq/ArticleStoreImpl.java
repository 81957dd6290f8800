package org.aftersale.faq;

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

@Repository("aftersaleArticleStore")
public class ArticleStoreImpl implements ArticleStore {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "blEntityConfiguration")
    protected EntityConfiguration entities;

    @Override
    public ArticleImpl create() {
        return (ArticleImpl) entities.createEntityInstance(Article.class.getName());
    }

    @Override
    public void persist(Object entity) {
        em.persist(entity);
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public Optional<ArticleImpl> byId(long articleId) {
        return Optional.ofNullable(em.find(ArticleImpl.class, articleId));
    }

    @Override
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

    @Override
    public List<ArticleTextImpl> texts(Collection<Long> articleIds) {
        if (articleIds.isEmpty()) {
            return Collections.emptyList();
        }
        return em.createQuery(
                        "select t from ArticleTextImpl t where t.articleId in :ids"
                                + " order by t.language, t.id",
                        ArticleTextImpl.class)
                .setParameter("ids", articleIds)
                .getResultList();
    }

    @Override
    public Optional<ArticleTextImpl> text(long textId) {
        return Optional.ofNullable(em.find(ArticleTextImpl.class, textId));
    }

    @Override
    public Optional<ArticleTextImpl> text(long articleId, String language) {
        return texts(Collections.singleton(articleId)).stream()
                .filter(text -> text.getLanguage().equals(language))
                .findFirst();
    }

    @Override
    public Optional<ArticleTextImpl> textBySlug(String slug) {
        return em
                .createQuery(
                        "select t from ArticleTextImpl t, ArticleSlugImpl s"
                                + " where s.slug = :slug and t.id = s.textId",
                        ArticleTextImpl.class)
                .setParameter("slug", slug)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public boolean isFree(String slug, Long textId) {
        ArticleSlugImpl taken = em.find(ArticleSlugImpl.class, slug);
        return taken == null || taken.getTextId().equals(textId);
    }

    @Override
    public Optional<ArticleVersionImpl> version(long textId, int no) {
        return em
                .createQuery(
                        "select v from ArticleVersionImpl v"
                                + " where v.textId = :text and v.no = :no",
                        ArticleVersionImpl.class)
                .setParameter("text", textId)
                .setParameter("no", no)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<ArticleVersionImpl> versions(long textId) {
        return em.createQuery(
                        "select v from ArticleVersionImpl v where v.textId = :text"
                                + " order by v.no desc",
                        ArticleVersionImpl.class)
                .setParameter("text", textId)
                .getResultList();
    }

    @Override
    public Map<Long, ArticleVersionImpl> published(Collection<ArticleTextImpl> texts) {
        return versions(texts, "publishedNo", ArticleTextImpl::getPublishedNo);
    }

    @Override
    public Map<Long, ArticleVersionImpl> latest(Collection<ArticleTextImpl> texts) {
        return versions(texts, "latestNo", ArticleTextImpl::getLatestNo);
    }

    private Map<Long, ArticleVersionImpl> versions(
            Collection<ArticleTextImpl> texts, String number, ToIntFunction<ArticleTextImpl> no) {
        List<Long> ids =
                texts.stream()
                        .filter(text -> no.applyAsInt(text) != ArticleTextImpl.NONE)
                        .map(ArticleTextImpl::getId)
                        .collect(Collectors.toList());
        Map<Long, ArticleVersionImpl> versions = new HashMap<Long, ArticleVersionImpl>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select v from ArticleVersionImpl v, ArticleTextImpl t"
                                    + " where t.id in :ids and v.textId = t.id and v.no = t."
                                    + number,
                            ArticleVersionImpl.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(version -> versions.put(version.getTextId(), version));
        }
        return versions;
    }

    @Override
    public List<Long> related(long articleId) {
        return em.createQuery(
                        "select r.relatedId from ArticleRelatedImpl r where r.articleId = :article"
                                + " order by r.position",
                        Long.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    @Override
    public void relate(long articleId, List<Long> relatedIds) {
        em.createQuery("delete from ArticleRelatedImpl r where r.articleId = :article")
                .setParameter("article", articleId)
                .executeUpdate();
        int position = 1;
        for (Long relatedId : relatedIds) {
            ArticleRelatedImpl related = new ArticleRelatedImpl();
            related.articleId = articleId;
            related.relatedId = relatedId;
            related.position = position++;
            em.persist(related);
        }
    }

    @Override
    public List<ArticleCategoryImpl> categories() {
        return em.createQuery(
                        "select distinct c from ArticleCategoryImpl c left join fetch c.names"
                                + " order by c.position, c.id",
                        ArticleCategoryImpl.class)
                .getResultList();
    }

    @Override
    public long count() {
        return em.createQuery("select count(a.id) from ArticleImpl a", Long.class)
                .getSingleResult();
    }
}
