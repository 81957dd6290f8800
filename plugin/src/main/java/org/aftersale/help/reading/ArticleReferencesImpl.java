package org.aftersale.help.reading;

import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.ArticleText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleArticleReferences")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ArticleReferencesImpl implements ArticleReferences {

    private static final String SLUG = "[0-9a-z-]{1,120}";

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Override
    public Optional<ArticleReference> bySlug(String slug) {
        return slug.matches(SLUG)
                ? store.textBySlug(slug).flatMap(this::live)
                : Optional.<ArticleReference>empty();
    }

    private Optional<ArticleReference> live(ArticleText text) {
        return store.version(text.getId(), text.getPublishedNo())
                .map(
                        version ->
                                new ArticleReference(
                                        text.getArticleId(), text.getSlug(), version.getTitle()));
    }
}
