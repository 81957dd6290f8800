package com.example.fernhill.launcher;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javax.servlet.ServletException;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardWrapper;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.JarScanType;
import org.apache.tomcat.util.descriptor.web.ContextResource;
import org.apache.tomcat.util.scan.StandardJarScanner;

/** One of the two web applications, as a context of the embedded server. */
final class WebApplication {

    private static final Set<LifecycleState> RUNNING = EnumSet.of(LifecycleState.STARTED);

    private WebApplication() {}

    static StandardContext of(String path, Path exploded) {
        StandardContext context = new StandardContext();
        context.setName(path);
        context.setPath(path);
        context.setDocBase(exploded.toString());
        context.setParentClassLoader(WebApplication.class.getClassLoader());
        context.setFailCtxIfServletStartFails(true);
        context.setResources(indexed(context));
        context.setJarScanner(scanner(AddedJars.in(exploded)));
        context.setManager(forgetfulManager());
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.addLifecycleListener(new ContextConfig());
        asAServerWould(context);
        for (String name : new String[] {"jdbc/web", "jdbc/secure", "jdbc/storage"}) {
            context.getNamingResources().addResource(dataSource(name));
        }
        return context;
    }

    /** Redirects from / if no application is there. */
    static void sendHome(Tomcat tomcat, String home) {
        Context root = tomcat.addContext("", null);
        Tomcat.addServlet(root, "home", new RootRedirect(home));
        root.addServletMappingDecoded("/", "home");
    }

    /** The defaults of Tomcat's own web.xml: MIME types and a default servlet. */
    private static void asAServerWould(StandardContext context) {
        Tomcat.addDefaultMimeTypeMappings(context);
        Tomcat.addServlet(context, "default", "org.apache.catalina.servlets.DefaultServlet");
        context.setSessionTimeout(120);
    }

    /** Looks for a class only in the jars that may contain it, not in 180 one by one. */
    private static StandardRoot indexed(StandardContext context) {
        StandardRoot resources = new StandardRoot(context);
        resources.setArchiveIndexStrategy("bloom");
        return resources;
    }

    /**
     * The host's 180 jars contain no useful servlet configuration, and reading them takes six
     * seconds. Only jars added by a store are scanned.
     */
    private static StandardJarScanner scanner(Set<String> added) {
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        scanner.setScanManifest(false);
        scanner.setJarScanFilter(
                (type, jarName) -> type == JarScanType.PLUGGABILITY && added.contains(jarName));
        return scanner;
    }

    /** Sessions are not persisted: restoring them would load entities before weaving. */
    private static StandardManager forgetfulManager() {
        StandardManager manager = new StandardManager();
        manager.setPathname(null);
        return manager;
    }

    private static ContextResource dataSource(String name) {
        ContextResource resource = new ContextResource();
        resource.setName(name);
        resource.setType("javax.sql.DataSource");
        resource.setAuth("Container");
        resource.setSingleton(true);
        resource.setProperty("factory", PoolFactory.class.getName());
        resource.setCloseMethod(null);
        return resource;
    }

    /** Throws the cause if the context or one of its servlets did not start. */
    static void mustRun(StandardContext context, String name) {
        if (!RUNNING.contains(context.getState())) {
            throw new IllegalStateException(name + " did not start.");
        }
        for (Container child : context.findChildren()) {
            if (child instanceof StandardWrapper wrapper && wrapper.getLoadOnStartup() >= 0) {
                try {
                    // allocated and released: a servlet still in use delays the shutdown by two
                    // seconds
                    wrapper.deallocate(wrapper.allocate());
                } catch (ServletException e) {
                    throw new IllegalStateException(name + " did not start: " + e.getMessage(), e);
                }
            }
        }
    }
}
