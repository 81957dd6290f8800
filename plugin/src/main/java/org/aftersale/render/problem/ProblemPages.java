package org.aftersale.render.problem;

import javax.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a {@link Problem} in the look of the application it happened in: one for shop, one for
 * office.
 */
public interface ProblemPages {

    ModelAndView page(HttpServletRequest request, Problem problem);
}
