package org.aftersale.storefront.view;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.render.problem.Problem;
import org.aftersale.render.problem.ProblemPages;
import org.aftersale.render.problem.RefusedForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a form with a missing or outdated token: its owner is redirected to the form's page with
 * the input restored; anybody else sees what happened and what to do.
 */
@Controller("aftersaleRefusedFormController")
public class ShopRefusedFormController {

    @Autowired private RefusedForms forms;
    @Autowired private ProblemPages pages;

    @Limited(Allowance.FORMS)
    @RequestMapping(
            value = {RefusedForm.ACCOUNT_PATH, RefusedForm.OPEN_PATH},
            method = RequestMethod.GET)
    public ModelAndView show(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String back = forms.pageOf(request);
        if (back != null) {
            // not a redirect view, which would treat braces in the URL as variables
            response.sendRedirect(response.encodeRedirectURL(request.getContextPath() + back));
            return null;
        }
        Problem problem = forms.problem(request, "/account/service");
        response.setStatus(problem.status());
        return pages.page(request, problem);
    }
}
