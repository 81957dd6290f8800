package org.aftersale.help.search.source;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;
import org.aftersale.help.article.IndexGenerations;
import org.aftersale.help.placeholder.PlaceholderText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleIndexFeed")
@Transactional(value = "blTransactionManager", readOnly = true)
public class IndexFeedImpl implements IndexFeed {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleIndexMarks")
    protected IndexGenerations marks;

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

    @Override
    public long generation() {
        return marks.current();
    }

    @Override
    public List<IndexedText> changedAfter(long after, int limit) {
        return indexed(
                em.createQuery(
                                "select t from ArticleText t where t.generation > :after"
                                        + " order by t.generation, t.id",
                                ArticleText.class)
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultList());
    }

    @Override
    public List<IndexedText> live(long afterTextId, int limit) {
        return indexed(
                em.createQuery(
                                "select t from ArticleText t where t.id > :after"
                                        + " and t.publishedNo <> :none order by t.id",
                                ArticleText.class)
                        .setParameter("after", afterTextId)
                        .setParameter("none", ArticleText.NONE)
                        .setMaxResults(limit)
                        .getResultList());
    }

    @Override
    public List<IndexedText> texts(Collection<Long> textIds) {
        if (textIds.isEmpty()) {
            return Collections.emptyList();
        }
        return indexed(
                em.createQuery("select t from ArticleText t where t.id in :ids", ArticleText.class)
                        .setParameter("ids", textIds)
                        .getResultList());
    }

    @Override
    public List<IndexedText> ofArticles(Collection<Long> articleIds) {
        return indexed(store.texts(articleIds));
    }

    @Override
    public long countLive() {
        return em.createQuery(
                        "select count(t.id) from ArticleText t where t.publishedNo <> :none",
                        Long.class)
                .setParameter("none", ArticleText.NONE)
                .getSingleResult();
    }

    @Override
    @Transactional("blTransactionManager")
    public long databaseId() {
        return marks.databaseId();
    }

    @Override
    public long rebuildRequests() {
        return marks.rebuildRequests();
    }

    private List<IndexedText> indexed(List<ArticleText> texts) {
        Map<Long, ArticleVersion> versions = store.published(texts);
        Map<Long, ArticleImpl> articles =
                store.byIds(
                        texts.stream().map(ArticleText::getArticleId).collect(Collectors.toSet()));
        Map<Long, ArticleCategory> categories = new HashMap<Long, ArticleCategory>();
        store.categories().forEach(category -> categories.put(category.getId(), category));
        return texts.stream()
                .map(
                        text ->
                                indexed(
                                        text,
                                        articles.get(text.getArticleId()),
                                        versions.get(text.getId()),
                                        categories))
                .collect(Collectors.toList());
    }

    private IndexedText indexed(
            ArticleText text,
            ArticleImpl article,
            ArticleVersion version,
            Map<Long, ArticleCategory> categories) {
        ArticleCategory category = categories.get(article.getCategoryId());
        String heading = category == null ? null : category.getNames().get(text.getLanguage());
        return new IndexedText(
                article,
                text,
                version,
                heading == null ? "" : heading,
                version == null ? "" : html.text(PlaceholderText.general(version.getBody())));
    }
}
