package org.aftersale.admin.help;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.editing.ArticleConflictException;
import org.aftersale.help.editing.ArticleDesk;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of an article in one language, and the preview of a version. */
@Controller("aftersaleVersionsController")
@RequestMapping(HelpAdminPaths.ARTICLE)
public class VersionsController {

    @Autowired protected StoreStaff staff;
    @Autowired protected ArticleDesk desk;
    @Autowired protected HelpLanguages languages;
    @Autowired protected VersionsPage page;

    @RequestMapping(value = "/versions", method = RequestMethod.GET)
    public String versions(
            HttpServletRequest request,
            Model model,
            @PathVariable("id") long id,
            @RequestParam(value = "language", required = false) String language,
            @RequestParam(value = "from", required = false) String from,
            @RequestParam(value = "to", required = false) String to) {
        StaffMember me = staff.current();
        String known = languages.known(language);
        return page.versions(request, model, me, desk.get(me, id), known, from, to);
    }

    @RequestMapping(value = "/preview", method = RequestMethod.GET)
    public String preview(
            HttpServletRequest request,
            Model model,
            @PathVariable("id") long id,
            @RequestParam(value = "language", required = false) String language,
            @RequestParam(value = "no", required = false) String no) {
        StaffMember me = staff.current();
        return page.preview(request, model, me, desk.get(me, id), languages.known(language), no);
    }

    /** Reloading a button's URL shows the page itself. */
    @RequestMapping(value = "/restore", method = RequestMethod.GET)
    public String back(@PathVariable("id") long id) {
        return "redirect:" + HelpAdminPaths.article(id) + "/versions";
    }

    @RequestMapping(value = "/restore", method = RequestMethod.POST)
    public String restore(
            @PathVariable("id") long id,
            @RequestParam(value = "language", defaultValue = "-") String language,
            @RequestParam(value = "no", defaultValue = "0") String no,
            @RequestParam(value = "noSeen", defaultValue = "0") String noSeen) {
        StaffMember me = staff.current();
        String known = languages.known(language);
        try {
            int version = FormNumbers.number(no, 6, 1);
            desk.restore(me, id, known, version, FormNumbers.number(noSeen, 6, 1));
            return "redirect:" + HelpAdminPaths.article(id) + "?notice=faq.restored&no=" + version;
        } catch (ArticleConflictException e) {
            // the page shows the newer version and asks again
            return "redirect:"
                    + HelpAdminPaths.article(id)
                    + "/versions?language="
                    + known
                    + "&newer=yes";
        }
    }
}
