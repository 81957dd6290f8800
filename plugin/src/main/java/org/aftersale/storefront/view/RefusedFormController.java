package org.aftersale.storefront.view;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.Problem;
import org.aftersale.render.ProblemPages;
import org.aftersale.render.RefusedForm;
import org.aftersale.render.RefusedForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** Shows a form whose token was missing or old, with what had been typed into it. */
@Controller("aftersaleRefusedFormController")
public class RefusedFormController {

    @Autowired private RefusedForms forms;
    @Autowired private ProblemPages pages;

    @RequestMapping(
            value = {RefusedForm.ACCOUNT_PATH, RefusedForm.OPEN_PATH},
            method = RequestMethod.GET)
    public ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        Problem problem = forms.problem(request, "/account/service");
        response.setStatus(problem.status());
        return pages.page(request, problem);
    }
}
