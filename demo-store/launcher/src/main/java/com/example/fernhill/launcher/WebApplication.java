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

    /** Where nothing else lives at /, who comes there is sent on. */
    static void sendHome(Tomcat tomcat, String home) {
        Context root = tomcat.addContext("", null);
        Tomcat.addServlet(root, "home", new Home(home));
        root.addServletMappingDecoded("/", "home");
    }

    /** What Tomcat's own web.xml gives every application: kinds of files, and a default servlet. */
    private static void asAServerWould(StandardContext context) {
        Tomcat.addDefaultMimeTypeMappings(context);
        Tomcat.addServlet(context, "default", "org.apache.catalina.servlets.DefaultServlet");
        context.setSessionTimeout(120);
    }

    /** A class is looked for in the jars that may hold it, not in 180 one after another. */
    private static StandardRoot indexed(StandardContext context) {
        StandardRoot resources = new StandardRoot(context);
        resources.setArchiveIndexStrategy("bloom");
        return resources;
    }

    /**
     * The host's 180 jars hold no servlet configuration of use: reading them all costs six seconds.
     * Only what a store added is looked into.
     */
    private static StandardJarScanner scanner(Set<String> added) {
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        scanner.setScanManifest(false);
        scanner.setJarScanFilter(
                (type, jarName) -> type == JarScanType.PLUGGABILITY && added.contains(jarName));
        return scanner;
    }

    /** Sessions are not written down: reading them back would load entities before weaving. */
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

    /** Fails with the reason when the context, or a servlet of it, did not come up. */
    static void mustRun(StandardContext context, String name) {
        if (!RUNNING.contains(context.getState())) {
            throw new IllegalStateException(name + " did not start: see the log");
        }
        for (Container child : context.findChildren()) {
            if (child instanceof StandardWrapper wrapper && wrapper.getLoadOnStartup() >= 0) {
                try {
                    // taken and given back: a servlet that is still out delays the stop by two
                    // seconds
                    wrapper.deallocate(wrapper.allocate());
                } catch (ServletException e) {
                    throw new IllegalStateException(name + " did not start: " + e.getMessage(), e);
                }
            }
        }
    }
}
