package org.aftersale.storefront.view;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.RequestFacts;
import org.aftersale.render.problem.Problem;
import org.aftersale.render.problem.ProblemPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The shop's problem page, in the store's full page layout. */
@Component("aftersaleProblemPages")
public class ShopProblemPages implements ProblemPages {

    static final String VIEW = "aftersale/problem";

    @Autowired private MessageSource messages;
    @Autowired private RequestFacts facts;

    @Override
    public ModelAndView page(HttpServletRequest request, Problem problem) {
        ModelAndView page = new ModelAndView(VIEW);
        page.addObject(
                "title", messages.getMessage(problem.titleCode(), null, "", facts.locale(request)));
        page.addObject("page", problem.page());
        return page;
    }
}
