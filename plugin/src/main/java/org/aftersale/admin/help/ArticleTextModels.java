package org.aftersale.admin.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;
import org.aftersale.help.editing.ArticleForm.TextForm;
import org.aftersale.help.editing.ArticlePreview;
import org.aftersale.help.editing.EditedArticle;
import org.aftersale.render.Markup;
import org.aftersale.render.PageModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Builds the template models of an article's languages for the editor. */
@Component("aftersaleArticleTextModels")
public class ArticleTextModels {

    @Autowired protected ArticlePreview preview;

    @Value("${aftersale.shop-url}")
    protected String shopUrl;

    /**
     * @param input unsaved input; null for none
     */
    List<PageModel> of(EditedArticle edited, ArticleFormInput input, String contextPath) {
        List<PageModel> models = new ArrayList<PageModel>();
        edited.getLanguages()
                .forEach(
                        (code, language) -> {
                            TextForm kept = input == null ? null : input.form.getTexts().get(code);
                            boolean overtaken = input != null && input.isOvertaken(code);
                            PageModel model = form(language, kept, overtaken).with("code", code);
                            if (language.getText() != null) {
                                about(model, edited, language, contextPath);
                            }
                            models.add(model);
                        });
        return models;
    }

    private static PageModel form(
            EditedArticle.Language language, TextForm kept, boolean overtaken) {
        ArticleText text = language.getText();
        ArticleContent content = kept == null ? language.getContent() : kept.getContent();
        String slug = text == null ? "" : text.getSlug();
        int latest = text == null ? 0 : text.getLatestNo();
        boolean seenNow = kept == null || overtaken;
        return PageModel.create()
                .with("title", content.getTitle())
                .with("summary", content.getSummary())
                .with("body", content.getBody())
                .with("keywords", content.getKeywords())
                .with("slug", kept == null ? slug : kept.getSlug())
                .with("slugSeen", seenNow ? slug : kept.getSlugSeen())
                .with("noSeen", seenNow ? latest : kept.getNoSeen())
                .with("statusCode", text == null ? "NONE" : text.getStatus().name())
                .with("live", text != null && text.isLive())
                .with(
                        "moves",
                        language.getTransitions().stream()
                                .map(Enum::name)
                                .collect(Collectors.toList()));
    }

    private void about(
            PageModel model,
            EditedArticle edited,
            EditedArticle.Language language,
            String contextPath) {
        ArticleText text = language.getText();
        ArticleVersion newest = language.getNewest();
        String address = HelpAdminPaths.article(edited.getArticle().getId());
        String languageQuery = "?language=" + text.getLanguage();
        model.with("versionsUrl", address + "/versions" + languageQuery)
                .with("previewUrl", address + "/preview" + languageQuery)
                .with("shopUrl", text.isLive() ? inShop(text.getSlug()) : null)
                .with("older", text.isLive() && text.getPublishedNo() != text.getLatestNo());
        if (newest != null) {
            model.with("no", newest.getNo())
                    .with("savedBy", newest.getAuthorName())
                    .with("savedAt", newest.getSavedAt())
                    .with(
                            "read",
                            Markup.ofClean(preview.of(newest.getBody(), pictures(contextPath))));
        }
    }

    /** Null if the shop's URL is unknown. */
    private String inShop(String slug) {
        return shopUrl == null || !shopUrl.startsWith("http")
                ? null
                : shopUrl.replaceAll("/+$", "") + "/help/articles/" + slug;
    }

    static String pictures(String contextPath) {
        return contextPath + HelpAdminPaths.PICTURES + '/';
    }
}
