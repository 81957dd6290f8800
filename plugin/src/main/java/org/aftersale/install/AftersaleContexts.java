package org.aftersale.install;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.servlet.ServletConfig;
import org.aftersale.install.context.PageDispatcher;
import org.aftersale.install.context.WebApplicationDescriptor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.common.web.extensibility.MergeXmlWebApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;
import org.springframework.web.context.ConfigurableWebApplicationContext;
import org.springframework.web.context.support.XmlWebApplicationContext;

/**
 * Adds our context files before the store's own: to the root context by the host's patch location,
 * so that its XML merging applies and the merchant's declarations win; to the dispatcher of the
 * store's pages by its config locations.
 *
 * <p>Spring calls it twice on the root context, and a store may list the same files in its web.xml:
 * a file already present is not added again. If the module is disabled, it removes our files
 * instead.
 */
public class AftersaleContexts
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Log LOG = LogFactory.getLog(AftersaleContexts.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof MergeXmlWebApplicationContext) {
            joinRoot((MergeXmlWebApplicationContext) context);
        } else if (context instanceof XmlWebApplicationContext) {
            joinDispatcher((XmlWebApplicationContext) context);
        }
    }

    private void joinRoot(MergeXmlWebApplicationContext context) {
        String[] present = tokens(context.getPatchLocation());
        String[] wanted = with(ContextFiles.ROOT, present, isEnabled(context));
        context.setPatchLocation(StringUtils.arrayToDelimitedString(wanted, " "));
    }

    private void joinDispatcher(XmlWebApplicationContext context) {
        ServletConfig servlet = context.getServletConfig();
        if (servlet == null) {
            return;
        }
        String configured = servlet.getInitParameter(WebApplicationDescriptor.CONFIG_LOCATION);
        if (configured == null) {
            configured = "/WEB-INF/" + context.getNamespace() + ".xml";
        }
        String ours = servletFile(context);
        boolean enabled = isEnabled(context);
        if (configured.contains(ContextFiles.name(ours)) || enabled && showsPages(servlet, ours)) {
            context.setConfigLocations(with(ours, tokens(configured), enabled));
        }
    }

    private static boolean showsPages(ServletConfig servlet, String ours) {
        String pages =
                new PageDispatcher(servlet.getServletContext()).name(ContextFiles.name(ours));
        if (pages == null) {
            LOG.warn(
                    "Aftersale leaves the dispatcher '"
                            + servlet.getServletName()
                            + "' alone: none is mapped to all pages. If its are the store's pages,"
                            + " name it by the context parameter "
                            + PageDispatcher.NAMED);
        }
        return servlet.getServletName().equals(pages);
    }

    private static String servletFile(ConfigurableWebApplicationContext context) {
        return ContextFiles.ofServlet(
                new WebApplicationDescriptor(context.getServletContext()).side());
    }

    private static boolean isEnabled(ConfigurableWebApplicationContext context) {
        return new WebApplicationDescriptor(context.getServletContext()).isEnabled();
    }

    private static String[] tokens(String locations) {
        return StringUtils.tokenizeToStringArray(
                locations, ConfigurableApplicationContext.CONFIG_LOCATION_DELIMITERS);
    }

    /** The locations with ours exactly once: at the merchant's position, else first. */
    static String[] with(String ours, String[] present, boolean enabled) {
        String name = ContextFiles.name(ours);
        List<String> result = new ArrayList<>();
        boolean found = false;
        for (String location : Arrays.asList(present)) {
            boolean isOurs = location.endsWith(name);
            if (!isOurs || (enabled && !found)) {
                result.add(location);
            }
            found |= isOurs;
        }
        if (enabled && !found) {
            result.add(0, ours);
        }
        return result.toArray(new String[0]);
    }
}
