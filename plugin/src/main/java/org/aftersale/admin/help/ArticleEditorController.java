package org.aftersale.admin.help;

import java.util.function.LongSupplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.editing.ArticleConflictException;
import org.aftersale.help.editing.ArticleDesk;
import org.aftersale.help.editing.ArticleForm;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The editor of an article: all its languages in one form. */
@Controller("aftersaleArticleController")
public class ArticleEditorController {

    private static final String NEW = HelpAdminPaths.ADDRESS + "/new";

    @Autowired protected StoreStaff staff;
    @Autowired protected ArticleDesk desk;
    @Autowired protected HelpLanguages languages;
    @Autowired protected ArticleEditorPage page;

    /** A new article, optionally titled with a customer's question. */
    @RequestMapping(value = NEW, method = RequestMethod.GET)
    public String begin(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "title", required = false) String title,
            @RequestParam(value = "language", required = false) String language) {
        StaffMember me = staff.current();
        ArticleFormInput input = ArticleFormInput.kept(request, NEW, languages.all());
        if (input == null && title != null) {
            input = ArticleFormInput.titled(languages.known(language), HelpAdminPaths.line(title));
        }
        return page.show(request, model, me, desk.blank(me), input, null);
    }

    @RequestMapping(value = NEW, method = RequestMethod.POST)
    public String create(HttpServletRequest request, HttpServletResponse response, Model model) {
        StaffMember me = staff.current();
        ArticleForm form = ArticleFields.read(request.getParameterMap(), languages.all());
        return perform(request, response, model, me, null, form, () -> desk.create(me, form));
    }

    @RequestMapping(value = HelpAdminPaths.ARTICLE, method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @PathVariable("id") long id,
            @RequestParam(value = "notice", required = false) String notice) {
        StaffMember me = staff.current();
        ArticleFormInput input =
                ArticleFormInput.kept(request, HelpAdminPaths.article(id), languages.all());
        String noticeKey = HelpAdminPaths.NOTICES.of(notice);
        return page.show(request, model, me, desk.get(me, id), input, noticeKey);
    }

    @RequestMapping(value = HelpAdminPaths.ARTICLE, method = RequestMethod.POST)
    public String save(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("id") long id) {
        StaffMember me = staff.current();
        ArticleForm form = ArticleFields.read(request.getParameterMap(), languages.all());
        return perform(
                request,
                response,
                model,
                me,
                id,
                form,
                () -> {
                    desk.save(me, id, form);
                    return id;
                });
    }

    /**
     * @param id null for a new article
     * @param act returns the article's id
     */
    private String perform(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            StaffMember me,
            Long id,
            ArticleForm form,
            LongSupplier act) {
        ArticleFormInput input;
        try {
            long saved = act.getAsLong();
            String done = form.getMoveTo() == null ? "saved" : form.getMoveTo().name();
            return "redirect:" + HelpAdminPaths.article(saved) + "?notice=faq." + done;
        } catch (InvalidInputException e) {
            response.setStatus(400);
            input = ArticleFormInput.refused(form, e.getErrors());
        } catch (ArticleConflictException e) {
            response.setStatus(409);
            input = ArticleFormInput.overtaken(form, e.getChanges());
        } catch (RuntimeException e) {
            if (!(e instanceof IllegalTransitionException) && !ConflictRetry.isConflict(e)) {
                throw e;
            }
            response.setStatus(409);
            input = ArticleFormInput.overtaken(form, java.util.Collections.emptyList());
        }
        return page.show(
                request, model, me, id == null ? desk.blank(me) : desk.get(me, id), input, null);
    }
}
