package org.aftersale.render.problem;

import javax.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a {@link Problem} in the layout of its application; one implementation for the shop, one
 * for the back office.
 */
public interface ProblemPages {

    ModelAndView page(HttpServletRequest request, Problem problem);
}
