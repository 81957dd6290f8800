package org.aftersale.install.context;

import java.util.Arrays;
import java.util.List;
import javax.servlet.ServletContext;
import javax.servlet.ServletRegistration;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Which of a store's dispatchers shows its pages. Ours belong to that one alone: a dispatcher of an
 * API has no view engine to ask for, and a second one of pages would map ours twice.
 */
public final class PageDispatcher {

    /** A context parameter: the name of the servlet, where the mappings do not tell it. */
    public static final String NAMED = "aftersale.dispatcher";

    /** What pages are mapped to, the broadest first. */
    private static final List<String> PAGES = Arrays.asList("/", "/*", "*.htm", "*.html");

    private final ServletContext servletContext;

    public PageDispatcher(ServletContext servletContext) {
        this.servletContext = servletContext;
    }

    /**
     * Its name, or null where there is none: the one the merchant names, else the one that lists
     * our file already, else the one with the broadest mapping of pages.
     */
    public String name(String ourFile) {
        String named = servletContext.getInitParameter(NAMED);
        if (named != null) {
            return named.trim();
        }
        String listing = listing(ourFile);
        return listing != null ? listing : ofPages();
    }

    private String listing(String ourFile) {
        for (ServletRegistration servlet : servletContext.getServletRegistrations().values()) {
            String files = servlet.getInitParameter(WebApplicationDescriptor.CONFIG_LOCATION);
            if (files != null && files.contains(ourFile)) {
                return servlet.getName();
            }
        }
        return null;
    }

    private String ofPages() {
        for (String pattern : PAGES) {
            for (ServletRegistration servlet : servletContext.getServletRegistrations().values()) {
                if (servlet.getMappings().contains(pattern) && isDispatcher(servlet)) {
                    return servlet.getName();
                }
            }
        }
        return null;
    }

    /** Or a store's extension of it. */
    private static boolean isDispatcher(ServletRegistration servlet) {
        String name = servlet.getClassName();
        if (WebApplicationDescriptor.DISPATCHER.equals(name)) {
            return true;
        }
        try {
            ClassLoader loader = ClassUtils.getDefaultClassLoader();
            return name != null
                    && DispatcherServlet.class.isAssignableFrom(ClassUtils.forName(name, loader));
        } catch (ClassNotFoundException | LinkageError notTold) {
            return false;
        }
    }
}
