package org.aftersale.admin.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;
import org.aftersale.help.editing.ArticleDesk;
import org.aftersale.help.editing.ArticlePreview;
import org.aftersale.help.editing.EditedArticle;
import org.aftersale.help.editing.WordDiff;
import org.aftersale.host.StaffMember;
import org.aftersale.render.Markup;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the pages of an article's versions. */
@Component("aftersaleVersionsPage")
public class VersionsPage {

    @Autowired protected ArticleDesk desk;
    @Autowired protected ArticleHtml html;
    @Autowired protected ArticlePreview preview;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    String versions(
            HttpServletRequest request,
            Model model,
            StaffMember me,
            EditedArticle edited,
            String language,
            String from,
            String to) {
        Locale locale = pages.locale(request);
        long id = edited.getArticle().getId();
        List<ArticleVersion> versions = desk.versions(me, id, language);
        ArticleText text = edited.getLanguages().get(language).getText();
        PageModel page =
                head(me, edited, language, "/versions").with("url", HelpAdminPaths.article(id));
        if (!versions.isEmpty()) {
            ArticleVersion newest = versions.get(0);
            ArticleVersion after = chosen(versions, to).orElse(newest);
            ArticleVersion before =
                    chosen(versions, from).orElse(versions.get(versions.size() > 1 ? 1 : 0));
            page.with("noSeen", newest.getNo())
                    .with("from", before.getNo())
                    .with("to", after.getNo())
                    .with("parts", compared(before, after))
                    .with(
                            "versions",
                            versions.stream()
                                    .map(version -> row(id, version, text))
                                    .collect(Collectors.toList()));
        }
        boolean newer = request.getParameter("newer") != null;
        page.with("warning", newer ? "aftersale.error.faq.conflict" : null);
        return pages.showFaq(
                request,
                model,
                "aftersale/faq-versions",
                texts.text(locale, "aftersale.title.faq.versions"),
                page);
    }

    private static Optional<ArticleVersion> chosen(List<ArticleVersion> versions, String no) {
        return versions.stream()
                .filter(version -> String.valueOf(version.getNo()).equals(no))
                .findFirst();
    }

    private static PageModel head(
            StaffMember me, EditedArticle edited, String language, String page) {
        String address = HelpAdminPaths.article(edited.getArticle().getId());
        return PageModel.create()
                .with("can", TryModels.can(me))
                .with("backUrl", address)
                .with("language", language)
                .with("title", edited.getLanguages().get(language).getContent().getTitle())
                .with(
                        "languages",
                        edited.getLanguages().entrySet().stream()
                                .filter(one -> one.getValue().getText() != null)
                                .map(
                                        one ->
                                                PageModel.create()
                                                        .with("code", one.getKey())
                                                        .with(
                                                                "url",
                                                                address
                                                                        + page
                                                                        + "?language="
                                                                        + one.getKey()))
                                .collect(Collectors.toList()));
    }

    private static PageModel row(long id, ArticleVersion version, ArticleText text) {
        return PageModel.create()
                .with("no", version.getNo())
                .with("title", version.getTitle())
                .with("by", version.getAuthorName())
                .with("at", version.getSavedAt())
                .with("published", version.getNo() == text.getPublishedNo())
                .with("newest", version.getNo() == text.getLatestNo())
                .with(
                        "previewUrl",
                        HelpAdminPaths.article(id)
                                + "/preview?language="
                                + text.getLanguage()
                                + "&no="
                                + version.getNo());
    }

    private List<PageModel> compared(ArticleVersion before, ArticleVersion after) {
        List<PageModel> parts = new ArrayList<PageModel>();
        parts.add(part("title", before.getTitle(), after.getTitle()));
        parts.add(part("summary", before.getSummary(), after.getSummary()));
        parts.add(part("body", html.text(before.getBody()), html.text(after.getBody())));
        parts.add(part("keywords", before.getKeywords(), after.getKeywords()));
        return parts;
    }

    private static PageModel part(String field, String before, String after) {
        return PageModel.create()
                .with("field", field)
                .with("same", before.equals(after))
                .with(
                        "pieces",
                        WordDiff.of(before, after).stream()
                                .map(
                                        piece ->
                                                PageModel.create()
                                                        .with("kind", piece.getKind().name())
                                                        .with("words", piece.getText()))
                                .collect(Collectors.toList()));
    }

    /**
     * @param no null for the newest
     */
    String preview(
            HttpServletRequest request,
            Model model,
            StaffMember me,
            EditedArticle edited,
            String language,
            String no) {
        Locale locale = pages.locale(request);
        List<ArticleVersion> versions = desk.versions(me, edited.getArticle().getId(), language);
        PageModel page = head(me, edited, language, "/preview");
        if (!versions.isEmpty()) {
            ArticleVersion version =
                    no == null
                            ? versions.get(0)
                            : chosen(versions, no)
                                    .orElseThrow(() -> NotFoundException.of("version", no));
            String pictures = ArticleTextModels.pictures(request.getContextPath());
            page.with("title", version.getTitle())
                    .with("no", version.getNo())
                    .with("newest", version == versions.get(0))
                    .with("summary", version.getSummary())
                    .with("read", Markup.ofClean(preview.of(version.getBody(), pictures)));
        }
        return pages.showFaq(
                request,
                model,
                "aftersale/faq-preview",
                texts.text(locale, "aftersale.title.faq.preview"),
                page);
    }
}
