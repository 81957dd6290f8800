package org.aftersale.install.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.ServletContext;
import org.aftersale.boot.BootLog;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.DirResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.JarScanType;
import org.apache.tomcat.util.scan.StandardJarScanner;

/**
 * A real Broadleaf web application in an embedded server, with the module's jar in its WEB-INF/lib.
 */
final class Store implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final String[] CLASSES = {
        "com/example", "org/aftersale/storefront/hello", "org/aftersale/admin/hello"
    };

    private final Tomcat tomcat = new Tomcat();
    private final Path webRoot;
    private final int port;
    private final StandardContext context;

    /**
     * @param application folder below src/test/webapps
     * @param descriptor its web.xml, or a variant of it
     * @param database the name of a database in memory, kept until the JVM ends
     * @param schema the host's hbm2ddl setting
     */
    Store(String application, String descriptor, String database, String schema) throws Exception {
        this(application, "", descriptor, database, schema);
    }

    /**
     * @param path the context path; empty for the root
     */
    Store(String application, String path, String descriptor, String database, String schema)
            throws Exception {
        String run = System.currentTimeMillis() + "-" + COUNT.incrementAndGet();
        Path work = work().resolve(application + "-" + run);
        webRoot = work.resolve("web");
        copy(Paths.get(System.getProperty("aftersale.test.webapps")).resolve(application), webRoot);
        for (String folder : CLASSES) {
            copy(testClasses().resolve(folder), webRoot.resolve("WEB-INF/classes").resolve(folder));
        }
        System.setProperty("test.database", database);
        System.setProperty("test.schema", schema);
        System.setProperty("runtime.environment", "development");
        System.setProperty("tmpdir.solrhome", work.resolve("solr").toString());
        tomcat.setBaseDir(work.resolve("tomcat").toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        context = context(path, descriptor);
        tomcat.getHost().addChild(context);
        BootLog boot = BootLog.begin("web application: " + application + " with " + descriptor);
        tomcat.start();
        if (context.getState() != LifecycleState.STARTED) {
            throw new IllegalStateException(application + " did not start: see the log");
        }
        boot.booted();
        port = tomcat.getConnector().getLocalPort();
    }

    private StandardContext context(String path, String descriptor) {
        StandardContext context = new StandardContext();
        context.setName(path);
        context.setPath(path);
        context.setDocBase(webRoot.toString());
        context.setAltDDName(webRoot.resolve("WEB-INF/" + descriptor).toString());
        context.setParentClassLoader(new HostLoader());
        context.setFailCtxIfServletStartFails(true);
        context.setResources(resources(context));
        context.setJarScanner(scanner());
        StandardManager manager = new StandardManager();
        manager.setPathname(null);
        context.setManager(manager);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.addLifecycleListener(new ContextConfig());
        return context;
    }

    private StandardRoot resources(Context context) {
        StandardRoot root = new StandardRoot(context);
        root.addPreResources(new DirResourceSet(root, "/WEB-INF/lib", lib().toString(), "/"));
        // changed files are visible at once, not after the server's five seconds
        root.setCachingAllowed(false);
        return root;
    }

    /**
     * As in a store, but without scanning the host's 180 jars, which takes seconds and finds
     * nothing.
     */
    private static StandardJarScanner scanner() {
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        scanner.setScanManifest(false);
        scanner.setJarScanFilter(
                (type, name) -> type == JarScanType.PLUGGABILITY && name.startsWith("aftersale-"));
        return scanner;
    }

    /** The URL of a path within the application. */
    String url(String path) {
        return "http://localhost:" + port + context.getPath() + path;
    }

    /** The URL of a link, which has the context path. */
    String link(String href) {
        return "http://localhost:" + port + href;
    }

    /** Calls a bean of the application, whose classes come from its own class loader. */
    void call(String name, String method) throws ReflectiveOperationException {
        Object context =
                servletContext()
                        .getAttribute("org.springframework.web.context.WebApplicationContext.ROOT");
        Object bean = context.getClass().getMethod("getBean", String.class).invoke(context, name);
        bean.getClass().getMethod(method).invoke(bean);
    }

    ServletContext servletContext() {
        return context.getServletContext();
    }

    /** A file in the store's web root, to override something while the store runs. */
    Path file(String path) throws IOException {
        Path file = webRoot.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    private static Path work() {
        return Paths.get(System.getProperty("aftersale.test.work"));
    }

    private static Path testClasses() {
        try {
            return Paths.get(
                    Store.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The content of a store's WEB-INF/lib: the host and our jar, without the test libraries. */
    private static synchronized Path lib() {
        Path lib = work().resolve("lib");
        try {
            Files.createDirectories(lib);
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path jar = Paths.get(entry);
                String name = jar.getFileName().toString();
                Path link = lib.resolve(name);
                boolean stale = !Files.exists(link) || name.startsWith("aftersale-");
                if (name.endsWith(".jar") && belongs(jar) && stale) {
                    Files.copy(jar, link, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return lib;
    }

    private static boolean belongs(Path jar) {
        String path = jar.toString().replace('\\', '/');
        for (String part :
                new String[] {
                    "/org/junit/",
                    "/org/opentest4j/",
                    "/org/apiguardian/",
                    "/org/assertj/",
                    "/org/mockito/",
                    "/net/bytebuddy/",
                    "/net/jqwik/",
                    "/com/tngtech/",
                    "/org/objenesis/",
                    "/org/hsqldb/",
                    "/org/apache/tomcat/",
                    "/org/freemarker/",
                    "/javax/servlet/",
                    "/spring-test/",
                    "/spring-instrument/",
                    "/maven/surefire/"
                }) {
            if (path.contains(part)) {
                return false;
            }
        }
        return true;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
