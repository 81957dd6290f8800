package org.aftersale.admin.help;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.help.editing.EditedSynonyms;
import org.aftersale.help.editing.SynonymDesk;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The synonyms used by the search. */
@Controller("aftersaleSynonymController")
@RequestMapping(SynonymController.SYNONYMS)
public class SynonymController {

    static final String SYNONYMS = HelpAdminPaths.ADDRESS + "/synonyms";

    @Autowired protected StoreStaff staff;
    @Autowired protected SynonymDesk desk;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "notice", required = false) String notice) {
        String confirmation = HelpAdminPaths.NOTICES.of(notice);
        RefusedForm kept = KeptForms.of(request, SYNONYMS);
        String warning = kept == null ? null : HelpAdminPaths.RESTORED;
        return page(request, model, confirmation, warning, new FieldErrors(), groups(kept));
    }

    /** The input of a form from before the session ended, by language. */
    private static Map<String, String> groups(RefusedForm kept) {
        String language = kept == null ? null : kept.field("language");
        String groups = kept == null ? null : kept.field("groups_" + language);
        return groups == null
                ? Collections.emptyMap()
                : Collections.singletonMap(language, UserText.normalize(groups));
    }

    @RequestMapping(method = RequestMethod.POST)
    public String change(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "act", defaultValue = "save") String act,
            @RequestParam(value = "language", defaultValue = "-") String language,
            @RequestParam(value = "version", defaultValue = "0") String version) {
        StaffMember me = staff.current();
        String input = request.getParameter("groups_" + language);
        boolean restore = act.equals("restore");
        FormOutcome outcome =
                FormOutcome.of(
                        () -> {
                            if (restore) {
                                desk.restore(me, language);
                            } else {
                                desk.save(me, language, input, FormNumbers.version(version));
                            }
                        });
        if (outcome.isDone()) {
            return redirect(restore ? "faq.synonyms.restored" : "faq.synonyms");
        }
        outcome.sendStatus(response);
        String warning = HelpAdminPaths.warning(outcome);
        Map<String, String> kept = Collections.singletonMap(language, UserText.normalize(input));
        return page(request, model, null, warning, outcome.getErrors(), kept);
    }

    private static String redirect(String notice) {
        return "redirect:" + SYNONYMS + "?notice=" + notice;
    }

    /**
     * @param input unsaved input by language
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
        PageModel page =
                PageModel.create()
                        .with("can", TryModels.can(me))
                        .with("notice", notice)
                        .with("warning", warning)
                        .with("errors", texts.text(locale, errors))
                        .with(
                                "sheets",
                                desk.list(me).stream()
                                        .map(synonyms -> model(synonyms, input))
                                        .collect(Collectors.toList()));
        String title = texts.text(locale, "aftersale.title.faq.synonyms");
        return pages.showFaq(request, model, "aftersale/faq-synonyms", title, page);
    }

    private static PageModel model(EditedSynonyms synonyms, Map<String, String> input) {
        return PageModel.create()
                .with("language", synonyms.getLanguage())
                .with("groups", input.getOrDefault(synonyms.getLanguage(), synonyms.getGroups()))
                .with("version", synonyms.getVersion())
                .with("builtIn", synonyms.getVersion() == EditedSynonyms.BUILT_IN)
                .with("groupCount", synonyms.getGroupCount())
                .with("wordCount", synonyms.getWordCount())
                .with("by", synonyms.getUpdatedBy())
                .with("at", synonyms.getUpdatedBy() == null ? null : synonyms.getUpdatedAt());
    }
}
