package org.aftersale.admin.help;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.help.insight.HelpInsights;
import org.aftersale.help.insight.InsightRange;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.PageTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** What readers search for in the help, and what they do not find. */
@Controller("aftersaleInsightsController")
public class InsightsController {

    static final String PAGE = "/aftersale/faq/insights";

    @Autowired protected StoreStaff staff;
    @Autowired protected HelpInsights insights;
    @Autowired protected InsightModels models;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    /**
     * @param days the period; anything but the offered choices is replaced by the default
     * @param language the readers' language; all languages if missing or unknown
     */
    @RequestMapping(value = PAGE, method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "days", required = false) String days,
            @RequestParam(value = "language", required = false) String language) {
        StaffMember me = staff.current();
        Locale locale = pages.locale(request);
        InsightRange range = InsightRange.of(days, language);
        return pages.showFaq(
                request,
                model,
                "aftersale/insights",
                texts.text(locale, "aftersale.title.insights"),
                models.page(me, insights.read(me, range), range, locale));
    }
}
