package org.aftersale.faq;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.faq.ArticleConflict.Change;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.NotFound;
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
    protected ArticleForms forms;

    @Resource(name = "aftersaleArticleMoves")
    protected ArticleMoves moves;

    @Resource(name = "aftersaleArticleSaving")
    protected ArticleSaving saving;

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
        Map<Long, List<ArticleTextImpl>> texts =
                store.texts(ids).stream()
                        .collect(Collectors.groupingBy(ArticleTextImpl::getArticleId));
        Map<Long, ArticleVersionImpl> words =
                store.latest(
                        texts.values().stream()
                                .flatMap(Collection::stream)
                                .collect(Collectors.toList()));
        List<ArticleRow> rows = new ArrayList<ArticleRow>();
        for (ArticleImpl article : found.getItems()) {
            List<ArticleTextImpl> its =
                    texts.getOrDefault(article.getId(), Collections.emptyList());
            rows.add(row(article, its, words, language));
        }
        return new Slice<ArticleRow>(rows, found.getPage(), ARTICLES_A_PAGE, found.getTotal());
    }

    private ArticleRow row(
            ArticleImpl article,
            List<ArticleTextImpl> texts,
            Map<Long, ArticleVersionImpl> words,
            String language) {
        Map<String, ArticleTextImpl> byLanguage = new LinkedHashMap<String, ArticleTextImpl>();
        texts.forEach(text -> byLanguage.put(text.language, text));
        ArticleTextImpl named = byLanguage.get(language);
        if (named == null) {
            named = byLanguage.getOrDefault(languages.first(), first(texts));
        }
        ArticleVersionImpl version = named == null ? null : words.get(named.id);
        return version == null
                ? new ArticleRow(article, "", null, byLanguage)
                : new ArticleRow(article, version.title, named.language, byLanguage);
    }

    private static ArticleTextImpl first(List<ArticleTextImpl> texts) {
        return texts.isEmpty() ? null : texts.get(0);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public ArticleSheet open(StaffMember staff, long articleId) {
        ArticleImpl article = load(staff, Permission.READ_ARTICLES, articleId);
        ArticleSheet sheet = new ArticleSheet(article, forms.shown(article), store.categories());
        fill(sheet, staff, store.texts(Collections.singleton(articleId)));
        return sheet;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public ArticleSheet blank(StaffMember staff) {
        staff.require(Permission.WRITE_ARTICLES);
        ArticleSheet sheet = new ArticleSheet(null, SettingsForm.EMPTY, store.categories());
        fill(sheet, staff, Collections.<ArticleTextImpl>emptyList());
        return sheet;
    }

    private void fill(ArticleSheet sheet, StaffMember staff, List<ArticleTextImpl> texts) {
        Map<Long, ArticleVersionImpl> words = store.latest(texts);
        for (String language : languages.all()) {
            ArticleTextImpl text =
                    texts.stream()
                            .filter(one -> one.language.equals(language))
                            .findFirst()
                            .orElse(null);
            sheet.put(
                    language,
                    new ArticleSheet.Language(
                            text,
                            text == null ? null : words.get(text.id),
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
    public List<ArticleVersionImpl> versions(StaffMember staff, long articleId, String language) {
        load(staff, Permission.READ_ARTICLES, articleId);
        return store.text(articleId, language)
                .map(text -> store.versions(text.id))
                .orElse(Collections.emptyList());
    }

    @Override
    public void restore(StaffMember staff, long articleId, String language, int no, int noSeen) {
        ArticleImpl article = load(staff, Permission.WRITE_ARTICLES, articleId);
        ArticleTextImpl text =
                store.text(articleId, language)
                        .orElseThrow(() -> NotFound.of("language of an article", language));
        ArticleVersionImpl version =
                store.version(text.id, no).orElseThrow(() -> NotFound.of("version", no));
        if (noSeen != text.latestNo) {
            Change change = saving.changeOf(text);
            throw new ArticleConflict(articleId, Collections.singletonList(change));
        }
        writer.save(text, ArticleWords.of(version), staff.asActor());
        article.updatedAt = clock.millis();
    }

    private ArticleImpl load(StaffMember staff, Permission permission, long articleId) {
        staff.require(permission);
        return store.byId(articleId).orElseThrow(() -> NotFound.of("article", articleId));
    }
}
