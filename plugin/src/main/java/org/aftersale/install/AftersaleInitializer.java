package org.aftersale.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.servlet.ServletContainerInitializer;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.ServletRegistration;
import org.aftersale.install.context.PageDispatcher;
import org.aftersale.install.context.WebApplicationDescriptor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Adds the module to a store without configuration: the container finds this class in our jar, and
 * a context parameter makes Spring call {@link AftersaleContexts} before it loads any context.
 *
 * <p>It references no host class (an entity loaded here would bypass the host's class weavers). If
 * the merchant already uses the parameter, it is not changed and narrower ones are used; if those
 * are used, too, nothing is installed.
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
        if (servletContext.setInitParameter(GLOBAL_INITIALIZERS, OURS)
                || contains(servletContext.getInitParameter(GLOBAL_INITIALIZERS))) {
            return;
        }
        List<String> obstacles = obstacles(servletContext);
        if (!obstacles.isEmpty()) {
            refuse(servletContext, obstacles);
        }
        registerIndividually(servletContext);
    }

    /**
     * The merchant uses the global parameter: use those of the root context and of each dispatcher.
     */
    private static void registerIndividually(ServletContext servletContext) {
        servletContext.setInitParameter(CONTEXT_INITIALIZERS, OURS);
        String pages = pages(servletContext);
        for (ServletRegistration registration : servletContext.getServletRegistrations().values()) {
            if (WebApplicationDescriptor.DISPATCHER.equals(registration.getClassName())
                    || registration.getName().equals(pages)) {
                registration.setInitParameter(CONTEXT_INITIALIZERS, OURS);
            }
        }
    }

    /**
     * What keeps one of our two halves out: with the other alone, every page of the shop would
     * fail.
     */
    private static List<String> obstacles(ServletContext servletContext) {
        List<String> obstacles = new ArrayList<>();
        String root = servletContext.getInitParameter(CONTEXT_INITIALIZERS);
        String rootFiles = servletContext.getInitParameter(WebApplicationDescriptor.PATCH_LOCATION);
        if (!isOpen(root, rootFiles, ContextFiles.ROOT)) {
            obstacles.add("the context parameters");
        }
        ServletRegistration dispatcher =
                servletContext.getServletRegistration(String.valueOf(pages(servletContext)));
        if (dispatcher != null
                && !isOpen(
                        dispatcher.getInitParameter(CONTEXT_INITIALIZERS),
                        dispatcher.getInitParameter(WebApplicationDescriptor.CONFIG_LOCATION),
                        servletFile(servletContext))) {
            obstacles.add("servlet " + dispatcher.getName());
        }
        return obstacles;
    }

    private static boolean isOpen(String initializers, String files, String ourFile) {
        return initializers == null
                || contains(initializers)
                || files != null && files.contains(ContextFiles.name(ourFile));
    }

    private static String pages(ServletContext servletContext) {
        return new PageDispatcher(servletContext)
                .name(ContextFiles.name(servletFile(servletContext)));
    }

    private static String servletFile(ServletContext servletContext) {
        return ContextFiles.ofServlet(new WebApplicationDescriptor(servletContext).side());
    }

    private static boolean contains(String value) {
        return value != null && value.contains(OURS);
    }

    /** Also to the container's log: the store's own may not be set up yet. */
    private static void refuse(ServletContext servletContext, List<String> obstacles) {
        servletContext.setAttribute(WebApplicationDescriptor.REFUSED, Boolean.TRUE);
        String line =
                "Aftersale is not installed, and the store runs without it: its"
                        + " globalInitializerClasses and the contextInitializerClasses of "
                        + String.join(" and of ", obstacles)
                        + " name the store's own initializers. Add "
                        + OURS
                        + " to globalInitializerClasses, or install Aftersale by the lines of"
                        + " docs/install.md.";
        servletContext.log(line);
        LOG.error(line);
    }
}
