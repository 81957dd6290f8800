package com.example.fernhill.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/**
 * Starts the shop at / and the back office at /admin. Says on standard output how far it is, then
 * one line {@code READY http://localhost:PORT/}; everything else goes to the log in the data
 * folder.
 */
public final class DemoStore {

    private static final PrintStream OUT = System.out;
    private static final CountDownLatch STOPPED = new CountDownLatch(1);

    private final Options options;
    private final Tomcat tomcat = new Tomcat();
    private DataFolder folder;
    private boolean firstStart;
    private int port;

    private DemoStore(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        long began = System.nanoTime();
        DemoStore store;
        try {
            store = new DemoStore(Options.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Thread hook = new Thread(store::stop, "stop");
        try {
            store.prepare();
            Runtime.getRuntime().addShutdownHook(hook);
            store.start();
            store.folder.markComplete();
            OUT.print(Welcome.text(store.port, (System.nanoTime() - began) / 1e9));
            OUT.println("READY http://localhost:" + store.port + "/");
            OUT.flush();
            STOPPED.await();
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (Exception | Error e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    /** Everything that must be said before the first class of the host is loaded. */
    private void prepare() throws IOException {
        Path data = options.data();
        folder = DataFolder.open(data, options.fresh());
        firstStart = !folder.isComplete();
        port = freePort(options.port());
        System.setProperty("java.io.tmpdir", data.resolve("temp").toString());
        System.setProperty("tmpdir.solrhome", data.resolve("solr").toString());
        System.setProperty("fernhill.data", data.toString());
        System.setProperty("fernhill.url", "http://localhost:" + port);
        System.setProperty("fernhill.schema", firstStart ? "update" : "none");
        System.setProperty("runtime.environment", "development");
        if (options.bench() > 0) {
            System.setProperty("spring.profiles.active", "bench");
            System.setProperty("fernhill.bench", String.valueOf(options.bench()));
        }
        System.setProperty("mvel2.disable.jit", "true");
        System.setProperty("java.awt.headless", "true");
        System.setProperty("hsqldb.reconfig_logging", "false");
        System.setProperty("net.sf.ehcache.skipUpdateCheck", "true");
        System.setProperty("org.terracotta.quartz.skipUpdateCheck", "true");
        logToFile(data.resolve("logs/server.log"));
    }

    private static int freePort(int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port " + wanted + " is taken: try another one, --port " + (wanted + 1) + ".");
        }
    }

    private static void logToFile(Path file) throws IOException {
        LogManager.getLogManager().reset();
        FileHandler handler = new FileHandler(file.toString(), 5_000_000, 1, true);
        handler.setFormatter(new SimpleFormatter());
        Logger.getLogger("").addHandler(handler);
    }

    private void start() throws Exception {
        Database.open(options.data().resolve("database"), options.figures());
        tomcat.setBaseDir(options.data().resolve("work").toString());
        tomcat.enableNaming();
        tomcat.getServer().setParentClassLoader(DemoStore.class.getClassLoader());
        tomcat.getHost().setAutoDeploy(false);
        if (options.figures()) {
            tomcat.getHost().getPipeline().addValve(new Figures());
        }
        StandardContext site = WebApplication.of("", options.site());
        StandardContext admin = WebApplication.of("/admin", options.admin());
        tomcat.start();
        if (firstStart) {
            say("first start: making the database and the shop …");
            add(site, "The shop");
            say("starting the back office …");
            add(admin, "The back office");
        } else {
            say("starting the shop and the back office …");
            together(() -> add(site, "The shop"), () -> add(admin, "The back office"));
        }
        listen();
    }

    private void add(StandardContext context, String name) {
        tomcat.getHost().addChild(context);
        WebApplication.mustRun(context, name);
    }

    private static void together(Runnable one, Runnable other) throws InterruptedException {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Thread second =
                new Thread(
                        () -> {
                            try {
                                other.run();
                            } catch (RuntimeException e) {
                                failure.set(e);
                            }
                        },
                        "start-admin");
        second.start();
        one.run();
        second.join();
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    /** The port opens last, so that nobody meets a store that is half there. */
    private void listen() throws LifecycleException {
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(port);
        connector.setURIEncoding("UTF-8");
        connector.setProperty("compression", "on");
        connector.setThrowOnFailure(true);
        tomcat.getService().addConnector(connector);
    }

    private static void say(String line) {
        OUT.println("  " + line);
        OUT.flush();
    }

    private void stop() {
        say("stopping; the data stays in " + options.data() + " …");
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            e.printStackTrace();
        }
        try {
            Database.close();
        } catch (SQLException e) {
            e.printStackTrace();
        }
        STOPPED.countDown();
    }
}
