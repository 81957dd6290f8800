package org.aftersale.help.editing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.editing.ArticleConflictException.Change;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleArticleDesk")
@Transactional("blTransactionManager")
public class ArticleDeskImpl implements ArticleDesk {

    private static final int ARTICLES_A_PAGE = 50;

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleArticleList")
    protected ArticleList list;

    @Resource(name = "aftersaleArticleForms")
    protected ArticleFormMapper forms;

    @Resource(name = "aftersaleArticleMoves")
    protected ArticleTransitions moves;

    @Resource(name = "aftersaleArticleSaving")
    protected ArticleSaver saving;

    @Resource(name = "aftersaleArticleChanges")
    protected ArticleChanges changes;

    @Resource(name = "aftersaleHelpLanguages")
    protected HelpLanguages languages;

    @Resource(name = "aftersaleArticleWriter")
    protected ArticleWriter writer;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Slice<ArticleRow> list(
            StaffMember staff, ArticleFilter filter, String language, int page) {
        staff.require(Permission.READ_ARTICLES);
        Slice<ArticleImpl> found =
                list.page(filter, staff.getId(), clock.millis(), page, ARTICLES_A_PAGE);
        List<Long> ids =
                found.getItems().stream().map(ArticleImpl::getId).collect(Collectors.toList());
        Map<Long, List<ArticleText>> texts =
                store.texts(ids).stream().collect(Collectors.groupingBy(ArticleText::getArticleId));
        Map<Long, ArticleVersion> versions =
                store.latest(
                        texts.values().stream()
                                .flatMap(Collection::stream)
                                .collect(Collectors.toList()));
        List<ArticleRow> rows = new ArrayList<ArticleRow>();
        for (ArticleImpl article : found.getItems()) {
            List<ArticleText> articleTexts =
                    texts.getOrDefault(article.getId(), Collections.emptyList());
            rows.add(row(article, articleTexts, versions, language));
        }
        return new Slice<ArticleRow>(rows, found.getPage(), ARTICLES_A_PAGE, found.getTotal());
    }

    private ArticleRow row(
            ArticleImpl article,
            List<ArticleText> texts,
            Map<Long, ArticleVersion> versions,
            String language) {
        Map<String, ArticleText> byLanguage = new LinkedHashMap<String, ArticleText>();
        texts.forEach(text -> byLanguage.put(text.getLanguage(), text));
        ArticleText named = byLanguage.get(language);
        if (named == null) {
            named = byLanguage.getOrDefault(languages.first(), first(texts));
        }
        ArticleVersion version = named == null ? null : versions.get(named.getId());
        return version == null
                ? new ArticleRow(article, "", null, byLanguage)
                : new ArticleRow(article, version.getTitle(), named.getLanguage(), byLanguage);
    }

    private static ArticleText first(List<ArticleText> texts) {
        return texts.isEmpty() ? null : texts.get(0);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public EditedArticle get(StaffMember staff, long articleId) {
        ArticleImpl article = load(staff, Permission.READ_ARTICLES, articleId);
        EditedArticle edited = new EditedArticle(article, forms.shown(article), store.categories());
        fill(edited, staff, store.texts(Collections.singleton(articleId)));
        return edited;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public EditedArticle blank(StaffMember staff) {
        staff.require(Permission.WRITE_ARTICLES);
        EditedArticle edited =
                new EditedArticle(null, ArticleSettingsForm.EMPTY, store.categories());
        fill(edited, staff, Collections.<ArticleText>emptyList());
        return edited;
    }

    private void fill(EditedArticle edited, StaffMember staff, List<ArticleText> texts) {
        Map<Long, ArticleVersion> versions = store.latest(texts);
        for (String language : languages.all()) {
            ArticleText text =
                    texts.stream()
                            .filter(one -> one.getLanguage().equals(language))
                            .findFirst()
                            .orElse(null);
            edited.put(
                    language,
                    new EditedArticle.Language(
                            text,
                            text == null ? null : versions.get(text.getId()),
                            moves.from(staff, text)));
        }
    }

    @Override
    public long create(StaffMember staff, ArticleForm form) {
        staff.require(Permission.WRITE_ARTICLES);
        return saving.create(staff, form);
    }

    @Override
    public void save(StaffMember staff, long articleId, ArticleForm form) {
        saving.save(staff, load(staff, Permission.WRITE_ARTICLES, articleId), form);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ArticleVersion> versions(StaffMember staff, long articleId, String language) {
        load(staff, Permission.READ_ARTICLES, articleId);
        return store.text(articleId, language)
                .map(text -> store.versions(text.getId()))
                .orElse(Collections.emptyList());
    }

    @Override
    public void restore(StaffMember staff, long articleId, String language, int no, int noSeen) {
        ArticleImpl article = load(staff, Permission.WRITE_ARTICLES, articleId);
        ArticleText text =
                store.text(articleId, language)
                        .orElseThrow(
                                () -> NotFoundException.of("language of an article", language));
        ArticleVersion version =
                store.version(text.getId(), no)
                        .orElseThrow(() -> NotFoundException.of("version", no));
        if (noSeen != text.getLatestNo()) {
            Change change = changes.changeOf(text);
            throw new ArticleConflictException(articleId, Collections.singletonList(change));
        }
        writer.save(text, ArticleContent.of(version), staff.asActor());
        article.setUpdatedAt(clock.millis());
    }

    private ArticleImpl load(StaffMember staff, Permission permission, long articleId) {
        staff.require(permission);
        return store.byId(articleId).orElseThrow(() -> NotFoundException.of("article", articleId));
    }
}
