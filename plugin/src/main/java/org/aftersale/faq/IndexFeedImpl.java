package org.aftersale.faq;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
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
    protected IndexMarks marks;

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

    @Override
    public long generation() {
        return marks.current();
    }

    @Override
    public List<IndexedText> changedAfter(long after, int most) {
        return indexed(
                em.createQuery(
                                "select t from ArticleTextImpl t where t.generation > :after"
                                        + " order by t.generation, t.id",
                                ArticleTextImpl.class)
                        .setParameter("after", after)
                        .setMaxResults(most)
                        .getResultList());
    }

    @Override
    public List<IndexedText> live(long afterTextId, int most) {
        return indexed(
                em.createQuery(
                                "select t from ArticleTextImpl t where t.id > :after"
                                        + " and t.publishedNo <> :none order by t.id",
                                ArticleTextImpl.class)
                        .setParameter("after", afterTextId)
                        .setParameter("none", ArticleTextImpl.NONE)
                        .setMaxResults(most)
                        .getResultList());
    }

    @Override
    public List<IndexedText> texts(Collection<Long> textIds) {
        if (textIds.isEmpty()) {
            return Collections.emptyList();
        }
        return indexed(
                em.createQuery(
                                "select t from ArticleTextImpl t where t.id in :ids",
                                ArticleTextImpl.class)
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
                        "select count(t.id) from ArticleTextImpl t where t.publishedNo <> :none",
                        Long.class)
                .setParameter("none", ArticleTextImpl.NONE)
                .getSingleResult();
    }

    @Override
    @Transactional("blTransactionManager")
    public long birth() {
        return marks.birth();
    }

    @Override
    public long rebuildsAsked() {
        return marks.rebuildsAsked();
    }

    private List<IndexedText> indexed(List<ArticleTextImpl> texts) {
        Map<Long, ArticleVersionImpl> words = store.published(texts);
        Map<Long, ArticleImpl> articles =
                store.byIds(
                        texts.stream()
                                .map(ArticleTextImpl::getArticleId)
                                .collect(Collectors.toSet()));
        Map<Long, ArticleCategoryImpl> categories = new HashMap<Long, ArticleCategoryImpl>();
        store.categories().forEach(category -> categories.put(category.getId(), category));
        return texts.stream()
                .map(
                        text ->
                                indexed(
                                        text,
                                        articles.get(text.getArticleId()),
                                        words.get(text.getId()),
                                        categories))
                .collect(Collectors.toList());
    }

    private IndexedText indexed(
            ArticleTextImpl text,
            ArticleImpl article,
            ArticleVersionImpl words,
            Map<Long, ArticleCategoryImpl> categories) {
        ArticleCategoryImpl category = categories.get(article.getCategoryId());
        String heading = category == null ? null : category.getNames().get(text.getLanguage());
        return new IndexedText(
                article,
                text,
                words,
                heading == null ? "" : heading,
                words == null ? "" : html.text(PlaceholderText.general(words.getBody())));
    }
}
