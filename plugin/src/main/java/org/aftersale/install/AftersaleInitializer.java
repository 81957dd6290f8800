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
 * Joins a store without an edit: the container finds this class in our jar and it asks Spring, by a
 * context parameter, to call {@link AftersaleContexts} before it loads any context.
 *
 * <p>It names no class of the host's (an entity loaded here would escape the host's weavers) and
 * leaves a parameter the merchant has set alone; theirs still runs beside ours.
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
            // still called, so that a store with our files named in its web.xml is switched off too
        }
        if (!servletContext.setInitParameter(GLOBAL_INITIALIZERS, OURS)) {
            joinBesideTheMerchants(servletContext);
        }
    }

    /**
     * The merchant uses the global parameter: take the narrower ones, on the root and each
     * dispatcher.
     */
    private void joinBesideTheMerchants(ServletContext servletContext) {
        if (contains(servletContext.getInitParameter(GLOBAL_INITIALIZERS))) {
            return;
        }
        if (!servletContext.setInitParameter(CONTEXT_INITIALIZERS, OURS)
                && !contains(servletContext.getInitParameter(CONTEXT_INITIALIZERS))) {
            refused("the context parameters");
        }
        for (ServletRegistration registration : servletContext.getServletRegistrations().values()) {
            if (WebApplicationDescriptor.DISPATCHER.equals(registration.getClassName())
                    && !registration.setInitParameter(CONTEXT_INITIALIZERS, OURS)
                    && !contains(registration.getInitParameter(CONTEXT_INITIALIZERS))) {
                refused("servlet " + registration.getName());
            }
        }
    }

    private static boolean contains(String value) {
        return value != null && value.contains(OURS);
    }

    private static void refused(String where) {
        LOG.error(
                "Aftersale cannot join by itself: "
                        + where
                        + " already names initializers. Add "
                        + OURS
                        + " to them, or install it by the lines in docs/install.md.");
    }
}
