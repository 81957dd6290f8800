package org.aftersale.install.context;

import java.util.Map;
import javax.servlet.ServletContext;
import javax.servlet.ServletRegistration;
import org.aftersale.host.Side;

/**
 * What can be determined about a web application from web.xml, before any context is loaded.
 *
 * <p>The class path does not help (both applications contain the same jars), so the side is derived
 * from the configuration files of the dispatcher; a context parameter overrides it for the rare
 * store that has renamed or imported the host's file.
 */
public final class WebApplicationDescriptor {

    public static final String ENABLED = "aftersale.enabled";

    /** Attribute of the servlet context if only a part of the module could be installed. */
    public static final String REFUSED = "aftersale.refused";

    static final String SIDE = "aftersale.side";
    public static final String PATCH_LOCATION = "patchConfigLocation";
    public static final String CONFIG_LOCATION = "contextConfigLocation";
    public static final String DISPATCHER = "org.springframework.web.servlet.DispatcherServlet";

    private static final String ADMIN_SERVLET_FILE = "applicationContext-servlet-open-admin";
    private static final String ADMIN_ROOT_FILE = "bl-open-admin-contentCreator-applicationContext";

    private final ServletContext servletContext;

    public WebApplicationDescriptor(ServletContext servletContext) {
        this.servletContext = servletContext;
    }

    /**
     * False if the merchant disabled the module without removing the jar, or only a part of it
     * could be installed.
     */
    public boolean isEnabled() {
        return servletContext.getAttribute(REFUSED) == null && isWanted();
    }

    private boolean isWanted() {
        String value = servletContext.getInitParameter(ENABLED);
        if (value == null) {
            value = System.getProperty(ENABLED, "true");
        }
        return !"false".equalsIgnoreCase(value.trim());
    }

    /** Whether the application starts the host's merged root context. */
    public boolean isStore() {
        return servletContext.getInitParameter(PATCH_LOCATION) != null;
    }

    public Side side() {
        String configured = servletContext.getInitParameter(SIDE);
        if (configured != null) {
            return Side.valueOf(configured.trim().toUpperCase(java.util.Locale.ROOT));
        }
        return looksLikeAdmin() ? Side.ADMIN : Side.SITE;
    }

    private boolean looksLikeAdmin() {
        if (contains(servletContext.getInitParameter(PATCH_LOCATION), ADMIN_ROOT_FILE)) {
            return true;
        }
        for (Map.Entry<String, ? extends ServletRegistration> entry :
                servletContext.getServletRegistrations().entrySet()) {
            String locations = entry.getValue().getInitParameter(CONFIG_LOCATION);
            if (contains(locations, ADMIN_SERVLET_FILE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, String part) {
        return text != null && text.contains(part);
    }
}
