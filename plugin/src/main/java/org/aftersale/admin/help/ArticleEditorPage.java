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
import org.aftersale.shared.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of one article together, with what was typed and not saved. */
@Component("aftersaleArticlePage")
public class ArticleEditorPage {

    @Autowired protected HelpLanguages languages;
    @Autowired protected ArticleTextModels textModels;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    @Resource(name = "aftersalePlaceholders")
    protected List<Placeholder> placeholders;

    /**
     * @param typed null where nothing is to be kept
     * @param notice the key of what is confirmed; null for nothing
     * @return the view name
     */
    String show(
            HttpServletRequest request,
            Model model,
            StaffMember me,
            EditedArticle sheet,
            ArticleFormInput typed,
            String notice) {
        Locale locale = pages.locale(request);
        Article article = sheet.getArticle();
        String title =
                article == null
                        ? texts.say(locale, "aftersale.title.faq.new")
                        : title(sheet, locale);
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
                        .with("warning", typed == null ? null : typed.warning)
                        .with("changes", typed == null ? null : changes(typed))
                        .with("errors", errors(typed, locale))
                        .with("source", languages.first())
                        .with("writing", writing(sheet, typed))
                        .with("picturesUrl", HelpAdminPaths.PICTURES)
                        .with("placeholders", placeholderNames());
        settings(page, me, sheet, typed, locale);
        page.with("languages", textModels.of(sheet, typed, request.getContextPath()));
        return pages.showFaq(request, model, "aftersale/faq-article", title, page);
    }

    /** The version a notice is about, as text: it is no number to be grouped. */
    private static String version(String no) {
        return no == null ? null : String.valueOf(FormNumbers.number(no, 6, 1));
    }

    private static String url(Article article) {
        return HelpAdminPaths.article(article.getId());
    }

    private String title(EditedArticle sheet, Locale locale) {
        Map<String, String> titles = new LinkedHashMap<String, String>();
        sheet.getLanguages()
                .forEach(
                        (language, one) -> {
                            if (one.getNewest() != null) {
                                titles.put(language, one.getNewest().getTitle());
                            }
                        });
        String any = titles.isEmpty() ? "–" : titles.values().iterator().next();
        return titles.getOrDefault(locale.getLanguage(), any);
    }

    private Map<String, List<String>> errors(ArticleFormInput typed, Locale locale) {
        return typed == null
                ? new LinkedHashMap<String, List<String>>()
                : texts.say(locale, typed.errors);
    }

    private static List<PageModel> changes(ArticleFormInput typed) {
        return typed.changes.stream()
                .map(
                        change ->
                                PageModel.create()
                                        .with("language", change.getLanguage())
                                        .with("who", change.getWho())
                                        .with("at", change.getAt()))
                .collect(Collectors.toList());
    }

    /** The language shown beside the first one: where there is something to mend, or the second. */
    private String writing(EditedArticle sheet, ArticleFormInput typed) {
        List<String> all = new ArrayList<String>(sheet.getLanguages().keySet());
        if (typed != null) {
            for (String language : all.subList(1, all.size())) {
                boolean wrong =
                        typed.errors.asMap().keySet().stream()
                                .anyMatch(field -> field.endsWith('_' + language));
                boolean alone =
                        typed.form.getTexts().size() == 1
                                && typed.form.getTexts().containsKey(language);
                if (wrong || alone || typed.isOvertaken(language)) {
                    return language;
                }
            }
        }
        return all.size() > 1 ? all.get(1) : all.get(0);
    }

    private void settings(
            PageModel page,
            StaffMember me,
            EditedArticle sheet,
            ArticleFormInput typed,
            Locale locale) {
        ArticleSettingsForm now = sheet.getSettings();
        boolean keeps = typed != null && !typed.form.getSettingsSeen().isEmpty();
        ArticleSettingsForm shown = keeps ? typed.form.getSettings() : now;
        boolean seenNow = !keeps || typed.isOvertaken(null);
        page.with("settings", settings(shown))
                .with("settingsSeen", seenNow ? now.fingerprint() : typed.form.getSettingsSeen())
                .with(
                        "categories",
                        sheet.getCategories().stream()
                                .map(
                                        c ->
                                                option(
                                                        c.getId(),
                                                        HelpAdminPaths.name(
                                                                c,
                                                                locale.getLanguage(),
                                                                languages.first())))
                                .collect(Collectors.toList()))
                .with("owners", owners(me, sheet.getArticle()));
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

    /** Who can be chosen: oneself, and whoever it is now. */
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
