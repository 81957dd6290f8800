package com.example.fernhill.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javax.sql.DataSource;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.RemoteIpValve;

/**
 * Starts the shop at / (or {@code --path}) and the back office at /admin below it, or one of the
 * two. Prints its progress to standard output, then the line {@code READY http://localhost:PORT/};
 * everything else goes to the log in the data folder.
 */
public final class DemoStore {

    private static final PrintStream OUT = System.out;
    private static final CountDownLatch STOPPED = new CountDownLatch(1);
    private static final Set<String> SAID = new HashSet<>();

    private final Options options;
    private final Tomcat tomcat = new Tomcat();
    private StoreDatabase database;
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
            System.err.println("demo: " + e.getMessage());
            System.exit(2);
            return;
        }
        Thread hook = new Thread(store::stop, "stop");
        try {
            store.prepare();
            Runtime.getRuntime().addShutdownHook(hook);
            store.startOrExplain();
            store.database.complete(store.options.parts());
            OUT.print(Welcome.text(store.options, store.port, (System.nanoTime() - began) / 1e9));
            OUT.println("READY http://localhost:" + store.port + store.options.path() + "/");
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

    /** Settings that must be in place before the first class of the host is loaded. */
    private void prepare() throws IOException, SQLException {
        Path data = options.data();
        port = freePort(options.port());
        database = StoreDatabase.of(options, DataFolder.open(data, options.fresh()));
        if (options.fresh()) {
            database.forget();
        }
        firstStart = database.beginsEmpty(options.parts());
        System.setProperty("java.io.tmpdir", data.resolve("temp").toString());
        System.setProperty("tmpdir.solrhome", data.resolve("solr").toString());
        System.setProperty("fernhill.data", data.toString());
        String here = "http://localhost:" + port + options.path();
        System.setProperty("fernhill.url", options.shopUrl() == null ? here : options.shopUrl());
        System.setProperty("fernhill.office.url", here + "/admin");
        System.setProperty("fernhill.smtp", options.smtp());
        System.setProperty("fernhill.dialect", options.database().dialect);
        System.setProperty("fernhill.schema", schema());
        System.setProperty("runtime.environment", "development");
        if (options.bench() > 0) {
            System.setProperty("spring.profiles.active", "bench");
            System.setProperty("fernhill.bench", String.valueOf(options.bench()));
        }
        System.setProperty("mvel2.disable.jit", "true");
        System.setProperty("java.awt.headless", "true");
        System.setProperty("hsqldb.reconfig_logging", "false");
        System.setProperty("mariadb.logging.disable", "true");
        System.setProperty("net.sf.ehcache.skipUpdateCheck", "true");
        System.setProperty("org.terracotta.quartz.skipUpdateCheck", "true");
        logToFile(data.resolve("logs/server.log"));
    }

    private String schema() {
        if (firstStart) {
            return "update";
        }
        return options.validate() ? "validate" : "none";
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

    private void startOrExplain() throws Exception {
        long since = System.currentTimeMillis();
        try {
            start();
        } catch (IllegalStateException e) {
            Path logs = options.data().resolve("logs");
            throw new IllegalStateException(StartFailure.explain(e.getMessage(), logs, since), e);
        }
    }

    private void start() throws Exception {
        DataSource pool = database.open();
        PoolFactory.use(pool);
        tomcat.setBaseDir(options.data().resolve("work").toString());
        tomcat.enableNaming();
        tomcat.getServer().setParentClassLoader(DemoStore.class.getClassLoader());
        tomcat.getHost().setAutoDeploy(false);
        if (options.figures()) {
            tomcat.getHost().getPipeline().addValve(RequestMetricsValve.over(pool));
        }
        if (options.behindProxy()) {
            tomcat.getEngine().getPipeline().addValve(proxyHeaders());
        }
        tomcat.start();
        if (options.parts().size() == 2) {
            startBoth();
        } else if (options.parts().contains(Part.SHOP)) {
            say("starting the shop …");
            add(shop(), "The shop");
        } else {
            say("starting the back office …");
            WebApplication.sendHome(tomcat, options.path() + "/admin/");
            add(office(), "The back office");
        }
        Borrowings.begin();
        listen();
    }

    private static RemoteIpValve proxyHeaders() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    private void startBoth() throws InterruptedException {
        if (firstStart) {
            say("first start: making the database and the shop …");
            add(shop(), "The shop");
            say("starting the back office …");
            add(office(), "The back office");
        } else {
            say("starting the shop and the back office …");
            together(() -> add(shop(), "The shop"), () -> add(office(), "The back office"));
        }
    }

    private StandardContext shop() {
        return named(WebApplication.of(options.path(), options.site()));
    }

    private StandardContext office() {
        return named(WebApplication.of(options.path() + "/admin", options.admin()));
    }

    /** Session cookies need distinct names, as browsers do not separate cookies by port. */
    private StandardContext named(StandardContext context) {
        if (options.parts().size() == 1) {
            context.setSessionCookieName("FERNHILL" + port);
        }
        return context;
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

    /** The port is opened last, so that nobody sees a half-started store. */
    private void listen() throws LifecycleException {
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        // queries of 10,000 characters are answered, not rejected
        connector.setProperty("maxHttpHeaderSize", "65536");
        connector.setPort(port);
        connector.setURIEncoding("UTF-8");
        connector.setProperty("compression", "on");
        connector.setThrowOnFailure(true);
        tomcat.getService().addConnector(connector);
    }

    static synchronized void sayOnce(String line) {
        if (SAID.add(line)) {
            say(line);
        }
    }

    static void say(String line) {
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
            database.close();
        } catch (SQLException e) {
            e.printStackTrace();
        }
        STOPPED.countDown();
    }
}
