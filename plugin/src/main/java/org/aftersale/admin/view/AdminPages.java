package org.aftersale.admin.view;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.RenderContext;
import org.aftersale.render.RenderContexts;
import org.aftersale.render.RequestFacts;
import org.aftersale.render.TemplateRenderer;
import org.aftersale.render.problem.KeptWords;
import org.aftersale.render.problem.Problem;
import org.aftersale.render.problem.ProblemPages;
import org.aftersale.shared.PageReads;
import org.broadleafcommerce.openadmin.server.security.domain.AdminSection;
import org.broadleafcommerce.openadmin.server.security.service.navigation.AdminNavigationService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows one of our templates in the back office's content container, with the menu entry and
 * breadcrumb of its section.
 */
@Component("aftersaleProblemPages")
public class AdminPages implements ProblemPages {

    public static final String SECTION = "aftersale/tickets";

    public static final String PARCELS = "aftersale/parcels";

    public static final String RETURNS = "aftersale/returns";

    public static final String FAQ = "aftersale/faq";

    public static final String REFUNDS = "aftersale/refunds";

    public static final String HEALTH = "aftersale/health";

    public static final String SETTINGS = "aftersale/settings";

    /** The host's container; it includes {@code views/ + viewType}. */
    private static final String CONTAINER = "modules/defaultContainer";

    private static final String FRAME = "aftersale/page";
    private static final String PROBLEM = "aftersale/problem";

    /** Without the container, whose menu fails if nobody is signed in. */
    private static final String ALONE = "views/aftersale/alone";

    @Autowired private TemplateRenderer renderer;
    @Autowired private RenderContexts contexts;
    @Autowired private KeptWords words;
    @Autowired private MessageSource messages;
    @Autowired private RequestFacts facts;
    @Autowired private PageReads reads;

    @Autowired
    @Qualifier("blAdminNavigationService")
    private AdminNavigationService navigation;

    /** Fills the model and returns the view name. */
    public String page(
            HttpServletRequest request,
            Model model,
            String template,
            String title,
            String sectionUrl,
            Object pageModel) {
        model.addAttribute("viewType", FRAME);
        model.addAttribute("aftersaleTitle", title);
        RenderContext context = contexts.of(request);
        String body = renderer.render(template, pageModel, context);
        model.addAttribute("aftersaleBody", words.in(request, body, context));
        // the host renders its menu from the section, after the session of our reads is closed
        reads.close();
        markSection(model, sectionUrl);
        return CONTAINER;
    }

    @Override
    public ModelAndView page(HttpServletRequest request, Problem problem) {
        Model model = new ExtendedModelMap();
        String title = messages.getMessage(problem.titleCode(), null, "", facts.locale(request));
        String view = page(request, model, PROBLEM, title, SECTION, problem.page());
        return new ModelAndView(isSignedIn() ? view : ALONE, model.asMap());
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && !(authentication instanceof AnonymousAuthenticationToken);
    }

    private void markSection(Model model, String sectionUrl) {
        String key = sectionUrl.startsWith("/") ? sectionUrl.substring(1) : sectionUrl;
        model.addAttribute("sectionKey", key);
        AdminSection section = navigation.findAdminSectionByURI("/" + key);
        if (section != null) {
            model.addAttribute("currentAdminModule", section.getModule());
            model.addAttribute("currentAdminSection", section);
        }
    }
}
