package org.aftersale.admin.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.editing.CategoryDesk;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The categories of the help. */
@Controller("aftersaleCategoryController")
@RequestMapping(CategoryController.CATEGORIES)
public class CategoryController {

    static final String CATEGORIES = HelpAdminPaths.ADDRESS + "/categories";

    @Autowired protected StoreStaff staff;
    @Autowired protected CategoryDesk desk;
    @Autowired protected HelpLanguages languages;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "notice", required = false) String notice) {
        RefusedForm kept = KeptForms.of(request, CATEGORIES);
        return page(
                request,
                model,
                HelpAdminPaths.NOTICES.of(notice),
                kept == null ? null : HelpAdminPaths.RESTORED,
                new FieldErrors(),
                kept == null ? null : keptNames(kept));
    }

    /** The names of a form from before the session ended. */
    private Map<String, String> keptNames(RefusedForm kept) {
        String suffix = suffix(kept.field("act"), FormNumbers.id(kept.field("id"), 0));
        return unsavedNames(names(kept::field, suffix), suffix);
    }

    /** What follows the language in the names of a category's own fields. */
    private static String suffix(String act, long category) {
        return "rename".equals(act) ? "_" + category : "";
    }

    @RequestMapping(method = RequestMethod.POST)
    public String change(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "act", defaultValue = "-") String act,
            @RequestParam(value = "id", defaultValue = "0") String id,
            @RequestParam(value = "version", defaultValue = "-1") String version) {
        StaffMember me = staff.current();
        long category = FormNumbers.id(id, 0);
        String suffix = suffix(act, category);
        Map<String, String> names = names(request::getParameter, suffix);
        FormOutcome outcome =
                FormOutcome.of(
                        () -> perform(me, act, category, names, FormNumbers.version(version)));
        if (outcome.isDone()) {
            return "redirect:" + CATEGORIES + "?notice=faq.categories";
        }
        outcome.sendStatus(response);
        String warning = HelpAdminPaths.warning(outcome);
        return page(
                request, model, null, warning, outcome.getErrors(), unsavedNames(names, suffix));
    }

    private Map<String, String> names(Function<String, String> field, String suffix) {
        Map<String, String> names = new LinkedHashMap<String, String>();
        for (String language : languages.all()) {
            names.put(language, HelpAdminPaths.line(field.apply("name_" + language + suffix)));
        }
        return names;
    }

    private static Map<String, String> unsavedNames(Map<String, String> names, String suffix) {
        Map<String, String> input = new LinkedHashMap<String, String>();
        names.forEach((language, name) -> input.put(language + suffix, name));
        return input;
    }

    private void perform(
            StaffMember me, String act, long id, Map<String, String> names, long version) {
        switch (act) {
            case "add":
                desk.add(me, names);
                break;
            case "rename":
                desk.rename(me, id, names, version);
                break;
            case "delete":
                desk.delete(me, id);
                break;
            default:
                desk.move(me, id, act.equals("up"));
        }
    }

    /**
     * @param input names by language and id; null for no unsaved input
     */
    private String page(
            HttpServletRequest request,
            Model model,
            String notice,
            String warning,
            FieldErrors errors,
            Map<String, String> input) {
        StaffMember me = staff.current();
        Locale locale = pages.locale(request);
        List<ArticleCategory> all = desk.list(me);
        Map<Long, Long> counts = desk.counts(me);
        PageModel page =
                PageModel.create()
                        .with("can", TryModels.can(me))
                        .with("notice", notice)
                        .with("warning", warning)
                        .with("errors", texts.text(locale, errors))
                        .with("languages", languages.all())
                        .with("typed", names("", null, input))
                        .with(
                                "categories",
                                all.stream()
                                        .map(c -> row(c, counts, locale, input))
                                        .collect(Collectors.toList()));
        String title = texts.text(locale, "aftersale.title.faq.categories");
        return pages.showFaq(request, model, "aftersale/faq-categories", title, page);
    }

    private PageModel row(
            ArticleCategory category,
            Map<Long, Long> counts,
            Locale locale,
            Map<String, String> input) {
        return PageModel.create()
                .with("id", category.getId())
                .with("version", category.getVersion())
                .with(
                        "name",
                        HelpAdminPaths.name(category, locale.getLanguage(), languages.first()))
                .with("names", names("_" + category.getId(), category, input))
                .with("count", counts.getOrDefault(category.getId(), 0L))
                .with("url", HelpAdminPaths.ADDRESS + "?category=" + category.getId());
    }

    private Map<String, String> names(
            String suffix, ArticleCategory category, Map<String, String> input) {
        Map<String, String> names = new LinkedHashMap<String, String>();
        for (String language : languages.all()) {
            String name = category == null ? "" : category.getNames().get(language);
            String kept = input == null ? null : input.get(language + suffix);
            names.put(language, kept == null ? (name == null ? "" : name) : kept);
        }
        return names;
    }
}
