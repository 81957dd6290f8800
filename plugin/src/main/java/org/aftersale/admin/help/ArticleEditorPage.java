package org.aftersale.admin.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.help.article.Article;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.editing.ArticleSettingsForm;
import org.aftersale.help.editing.EditedArticle;
import org.aftersale.help.placeholder.Placeholder;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the article editor, including unsaved input. */
@Component("aftersaleArticlePage")
public class ArticleEditorPage {

    @Autowired protected HelpLanguages languages;
    @Autowired protected ArticleTextModels textModels;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    @Resource(name = "aftersalePlaceholders")
    protected List<Placeholder> placeholders;

    /**
     * @param input unsaved input; null for none
     * @param notice the message key of a confirmation; null for none
     * @return the view name
     */
    String show(
            HttpServletRequest request,
            Model model,
            StaffMember me,
            EditedArticle edited,
            ArticleFormInput input,
            String notice) {
        Locale locale = pages.locale(request);
        Article article = edited.getArticle();
        String title =
                article == null
                        ? texts.text(locale, "aftersale.title.faq.new")
                        : title(edited, locale);
        PageModel page =
                PageModel.create()
                        .with("title", title)
                        .with(
                                "url",
                                article == null ? HelpAdminPaths.ADDRESS + "/new" : url(article))
                        .with("isNew", article == null)
                        .with("can", TryModels.can(me))
                        .with("notice", notice)
                        .with("noticeOf", version(request.getParameter("no")))
                        .with("warning", input == null ? null : input.warning)
                        .with("changes", input == null ? null : changes(input))
                        .with("errors", errors(input, locale))
                        .with("source", languages.first())
                        .with("writing", secondLanguage(edited, input))
                        .with("picturesUrl", HelpAdminPaths.PICTURES)
                        .with("placeholders", placeholderNames());
        settings(page, me, edited, input, locale);
        page.with("languages", textModels.of(edited, input, request.getContextPath()));
        return pages.showFaq(request, model, "aftersale/faq-article", title, page);
    }

    /** The version number of a notice, as text, so that it is not formatted with grouping. */
    private static String version(String no) {
        return no == null ? null : String.valueOf(FormNumbers.number(no, 6, 1));
    }

    private static String url(Article article) {
        return HelpAdminPaths.article(article.getId());
    }

    private String title(EditedArticle edited, Locale locale) {
        Map<String, String> titles = new LinkedHashMap<String, String>();
        edited.getLanguages()
                .forEach(
                        (language, one) -> {
                            if (one.getNewest() != null) {
                                titles.put(language, one.getNewest().getTitle());
                            }
                        });
        String any = titles.isEmpty() ? "–" : titles.values().iterator().next();
        return titles.getOrDefault(locale.getLanguage(), any);
    }

    private Map<String, List<String>> errors(ArticleFormInput input, Locale locale) {
        return input == null
                ? new LinkedHashMap<String, List<String>>()
                : texts.text(locale, input.errors);
    }

    private static List<PageModel> changes(ArticleFormInput input) {
        return input.changes.stream()
                .map(
                        change ->
                                PageModel.create()
                                        .with("language", change.getLanguage())
                                        .with("who", change.getAuthor())
                                        .with("at", change.getAt()))
                .collect(Collectors.toList());
    }

    /** The language shown beside the first one: the first with errors, otherwise the second. */
    private String secondLanguage(EditedArticle edited, ArticleFormInput input) {
        List<String> all = new ArrayList<String>(edited.getLanguages().keySet());
        if (input != null) {
            for (String language : all.subList(1, all.size())) {
                boolean wrong =
                        input.errors.asMap().keySet().stream()
                                .anyMatch(field -> field.endsWith('_' + language));
                boolean alone =
                        input.form.getTexts().size() == 1
                                && input.form.getTexts().containsKey(language);
                if (wrong || alone || input.isOvertaken(language)) {
                    return language;
                }
            }
        }
        return all.size() > 1 ? all.get(1) : all.get(0);
    }

    private void settings(
            PageModel page,
            StaffMember me,
            EditedArticle edited,
            ArticleFormInput input,
            Locale locale) {
        ArticleSettingsForm now = edited.getSettings();
        boolean keeps = input != null && !input.form.getSettingsSeen().isEmpty();
        ArticleSettingsForm shown = keeps ? input.form.getSettings() : now;
        boolean seenNow = !keeps || input.isOvertaken(null);
        page.with("settings", settings(shown))
                .with("settingsSeen", seenNow ? now.fingerprint() : input.form.getSettingsSeen())
                .with(
                        "categories",
                        edited.getCategories().stream()
                                .map(
                                        c ->
                                                option(
                                                        c.getId(),
                                                        HelpAdminPaths.name(
                                                                c,
                                                                locale.getLanguage(),
                                                                languages.first())))
                                .collect(Collectors.toList()))
                .with("owners", owners(me, edited.getArticle()));
    }

    private static PageModel settings(ArticleSettingsForm form) {
        return PageModel.create()
                .with("category", form.getCategory())
                .with("owner", form.getOwner())
                .with("review", form.getReview())
                .with("from", form.getFrom())
                .with("until", form.getUntil())
                .with("featured", form.getFeatured())
                .with("related", form.getRelated());
    }

    /** The possible owners: oneself and the current owner. */
    private static List<PageModel> owners(StaffMember me, Article article) {
        List<PageModel> owners = new ArrayList<PageModel>();
        owners.add(option(me.getId(), me.getName()));
        if (article != null && article.getOwnerId() != null && article.getOwnerId() != me.getId()) {
            owners.add(option(article.getOwnerId(), article.getOwnerName()));
        }
        return owners;
    }

    private static PageModel option(Long id, String name) {
        return PageModel.create().with("id", id.toString()).with("name", name);
    }

    private List<String> placeholderNames() {
        return placeholders.stream()
                .map(Placeholder::name)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
