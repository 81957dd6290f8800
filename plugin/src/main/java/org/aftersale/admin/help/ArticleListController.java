package org.aftersale.admin.help;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.help.editing.ArticleDesk;
import org.aftersale.help.editing.CategoryDesk;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of articles, and the preview of what customers would find. */
@Controller("aftersaleFaqController")
@RequestMapping(HelpAdminPaths.ADDRESS)
public class ArticleListController {

    @Autowired protected StoreStaff staff;
    @Autowired protected ArticleDesk desk;
    @Autowired protected CategoryDesk categories;
    @Autowired protected ArticleListModels models;
    @Autowired protected TryModels trying;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    @RequestMapping(method = RequestMethod.GET)
    public String list(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "page", defaultValue = "1") String number) {
        StaffMember me = staff.current();
        Locale locale = pages.locale(request);
        ArticleListRequest listRequest = ArticleListRequest.of(request);
        PageModel page =
                models.list(
                        me,
                        listRequest,
                        desk.list(
                                me,
                                listRequest.filter(),
                                locale.getLanguage(),
                                PagerModel.page(number)),
                        categories.list(me),
                        locale);
        return pages.showFaq(
                request, model, "aftersale/faq", texts.text(locale, "aftersale.title.faq"), page);
    }

    @RequestMapping(value = "/try", method = RequestMethod.GET)
    public String tryQuestion(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "q", required = false) String question,
            @RequestParam(value = "language", required = false) String language) {
        Locale locale = pages.locale(request);
        PageModel page = trying.of(staff.current(), question, language, locale);
        return pages.showFaq(
                request,
                model,
                "aftersale/faq-try",
                texts.text(locale, "aftersale.title.faq.try"),
                page);
    }
}
