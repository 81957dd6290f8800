package org.aftersale.admin.help;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftersale.help.article.Article;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.editing.ArticleRow;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Builds the template model of the list of articles. */
@Component("aftersaleArticleListModels")
public class ArticleListModels {

    @Autowired protected HelpLanguages languages;

    @Autowired
    @Qualifier("aftersaleClock")
    protected Clock clock;

    PageModel list(
            StaffMember me,
            ArticleListRequest listRequest,
            Slice<ArticleRow> slice,
            List<ArticleCategory> categories,
            Locale locale) {
        Map<Long, String> names = new HashMap<Long, String>();
        for (ArticleCategory category : categories) {
            String name = HelpAdminPaths.name(category, locale.getLanguage(), languages.first());
            names.put(category.getId(), name);
        }
        return PageModel.create()
                .with(
                        "can",
                        PageModel.create()
                                .with("write", me.hasPermission(Permission.WRITE_ARTICLES)))
                .with("filtered", !listRequest.filter().isAll())
                .with("filter", filter(listRequest))
                .with("languages", languages.all())
                .with(
                        "statuses",
                        Stream.of(ArticleStatus.values())
                                .map(Enum::name)
                                .collect(Collectors.toList()))
                .with(
                        "categories",
                        categories.stream()
                                .map(c -> option(c.getId(), names.get(c.getId())))
                                .collect(Collectors.toList()))
                .with(
                        "articles",
                        slice.getItems().stream()
                                .map(row -> row(me, row, names))
                                .collect(Collectors.toList()))
                .with("pager", pager(listRequest, slice));
    }

    private static PageModel option(Long id, String name) {
        return PageModel.create().with("id", id.toString()).with("name", name);
    }

    private static PageModel filter(ArticleListRequest listRequest) {
        return PageModel.create()
                .with("words", listRequest.searchText)
                .with("status", listRequest.status == null ? null : listRequest.status.name())
                .with("missing", listRequest.missing)
                .with(
                        "category",
                        listRequest.category == null ? null : listRequest.category.toString())
                .with("stale", listRequest.stale)
                .with("mine", listRequest.mine);
    }

    private static PageModel pager(ArticleListRequest listRequest, Slice<ArticleRow> slice) {
        int page = slice.getPage();
        return PageModel.create()
                .with("total", slice.getTotal())
                .with("page", page)
                .with("pages", slice.getPages())
                .with("prevUrl", page > 1 ? listRequest.address(page - 1) : null)
                .with("nextUrl", page < slice.getPages() ? listRequest.address(page + 1) : null);
    }

    private PageModel row(StaffMember me, ArticleRow row, Map<Long, String> categories) {
        Article article = row.getArticle();
        boolean reviewed = article.getReviewAt() != Article.NEVER;
        long votes = row.getHelpful() + row.getUnhelpful();
        return PageModel.create()
                .with("url", HelpAdminPaths.article(article.getId()))
                .with("title", row.getTitle())
                .with("titleLanguage", row.getTitleLanguage())
                .with("category", categories.get(article.getCategoryId()))
                .with(
                        "badges",
                        languages.all().stream()
                                .map(code -> badge(code, row.getTexts().get(code)))
                                .collect(Collectors.toList()))
                .with("ownerName", article.getOwnerName())
                .with("mine", Long.valueOf(me.getId()).equals(article.getOwnerId()))
                .with("reviewAt", reviewed ? article.getReviewAt() : null)
                .with("stale", reviewed && article.getReviewAt() < clock.millis())
                .with("opened", row.getOpened())
                .with("votes", votes)
                .with("helpful", votes == 0 ? null : Math.round(100.0 * row.getHelpful() / votes));
    }

    /** The badge of a language: its status, and whether customers can read it. */
    static PageModel badge(String language, ArticleText text) {
        return PageModel.create()
                .with("language", language)
                .with("statusCode", text == null ? "NONE" : text.getStatus().name())
                .with("live", text != null && text.isLive());
    }
}
