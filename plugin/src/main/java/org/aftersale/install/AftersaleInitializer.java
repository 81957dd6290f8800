package org.aftersale.install;

import java.util.Set;
import javax.servlet.ServletContainerInitializer;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.ServletRegistration;
import org.aftersale.install.context.WebApplicationDescriptor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Adds the module to a store without configuration: the container finds this class in our jar, and
 * a context parameter makes Spring call {@link AftersaleContexts} before it loads any context.
 *
 * <p>It references no host class (an entity loaded here would bypass the host's class weavers). If
 * the merchant already uses the parameter, it is not changed and narrower ones are used.
 */
public class AftersaleInitializer implements ServletContainerInitializer {

    static final String GLOBAL_INITIALIZERS = "globalInitializerClasses";
    static final String CONTEXT_INITIALIZERS = "contextInitializerClasses";

    private static final String OURS = "org.aftersale.install.AftersaleContexts";
    private static final Log LOG = LogFactory.getLog(AftersaleInitializer.class);

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext servletContext)
            throws ServletException {
        WebApplicationDescriptor webApplicationDescriptor =
                new WebApplicationDescriptor(servletContext);
        if (!webApplicationDescriptor.isStore()) {
            return;
        }
        if (!webApplicationDescriptor.isEnabled()) {
            LOG.info("Aftersale is switched off (" + WebApplicationDescriptor.ENABLED + "=false)");
            // still called, so that a disabled module is also removed if web.xml lists our files
        }
        if (!servletContext.setInitParameter(GLOBAL_INITIALIZERS, OURS)) {
            registerIndividually(servletContext);
        }
    }

    /**
     * The merchant uses the global parameter: use those of the root context and of each dispatcher.
     */
    private void registerIndividually(ServletContext servletContext) {
        if (contains(servletContext.getInitParameter(GLOBAL_INITIALIZERS))) {
            return;
        }
        if (!servletContext.setInitParameter(CONTEXT_INITIALIZERS, OURS)
                && !contains(servletContext.getInitParameter(CONTEXT_INITIALIZERS))) {
            logConflict("the context parameters");
        }
        for (ServletRegistration registration : servletContext.getServletRegistrations().values()) {
            if (WebApplicationDescriptor.DISPATCHER.equals(registration.getClassName())
                    && !registration.setInitParameter(CONTEXT_INITIALIZERS, OURS)
                    && !contains(registration.getInitParameter(CONTEXT_INITIALIZERS))) {
                logConflict("servlet " + registration.getName());
            }
        }
    }

    private static boolean contains(String value) {
        return value != null && value.contains(OURS);
    }

    private static void logConflict(String where) {
        LOG.error(
                "Aftersale cannot register itself: "
                        + where
                        + " already names initializers. Add "
                        + OURS
                        + " to them, or install it by the lines in docs/install.md.");
    }
}
