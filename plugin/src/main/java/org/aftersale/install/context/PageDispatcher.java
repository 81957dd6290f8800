package org.aftersale.install.context;

import java.util.Arrays;
import java.util.List;
import javax.servlet.ServletContext;
import javax.servlet.ServletRegistration;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Finds the dispatcher that serves the store's pages. Ours are added to that one only: the
 * dispatcher of an API has no view engine, and a second page dispatcher would map our pages twice.
 */
public final class PageDispatcher {

    /**
     * Context parameter with the name of the servlet, if it cannot be derived from the mappings.
     */
    public static final String NAMED = "aftersale.dispatcher";

    /** The URL patterns of pages, broadest first. */
    private static final List<String> PAGES = Arrays.asList("/", "/*", "*.htm", "*.html");

    private final ServletContext servletContext;

    public PageDispatcher(ServletContext servletContext) {
        this.servletContext = servletContext;
    }

    /**
     * The name of the servlet, or null if there is none: the configured one, else the one that
     * already lists our file, else the one with the broadest page mapping.
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

    /** Including a store's subclass. */
    private static boolean isDispatcher(ServletRegistration servlet) {
        String name = servlet.getClassName();
        if (WebApplicationDescriptor.DISPATCHER.equals(name)) {
            return true;
        }
        try {
            ClassLoader loader = ClassUtils.getDefaultClassLoader();
            return name != null
                    && DispatcherServlet.class.isAssignableFrom(ClassUtils.forName(name, loader));
        } catch (ClassNotFoundException | LinkageError unknownClass) {
            return false;
        }
    }
}
