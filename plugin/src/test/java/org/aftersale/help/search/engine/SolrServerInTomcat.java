package org.aftersale.help.search.engine;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** A real Solr server, started from the war as users install it, with our schema. */
public final class SolrServerInTomcat {

    private final Path home;
    private final Path war;
    private int port;
    private Tomcat tomcat;

    public SolrServerInTomcat(Path home, Path war) throws IOException {
        this.home = home;
        this.war = war;
        copy("faq/conf/schema.xml", "schema.xml");
        copy("server/solrconfig.xml", "solrconfig.xml");
        Files.copy(
                getClass().getResourceAsStream("/aftersale/solr/solr.xml"),
                home.resolve("solr.xml"));
    }

    private void copy(String ours, String name) throws IOException {
        Path target = home.resolve("faq/conf").resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream in = getClass().getResourceAsStream("/aftersale/solr/" + ours)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/solr/faq";
    }

    /** Uses the same port again after a restart. */
    public void start() throws Exception {
        System.setProperty("solr.solr.home", home.toString());
        tomcat = new Tomcat();
        tomcat.setBaseDir(home.resolve("tomcat").toString());
        tomcat.setPort(port);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        new File(home.toFile(), "tomcat/webapps").mkdirs();
        Context context = tomcat.addWebapp("/solr", war.toString());
        context.setParentClassLoader(new OnlyTheServer());
        tomcat.start();
        port = tomcat.getConnector().getLocalPort();
        System.clearProperty("solr.solr.home");
    }

    public void stop() throws Exception {
        if (tomcat != null) {
            tomcat.stop();
            tomcat.destroy();
            tomcat = null;
        }
    }

    /**
     * The classes a server exposes to its applications, without the older Solr and Lucene of the
     * tests.
     */
    private static final class OnlyTheServer extends ClassLoader {

        private static final String[] SHOWN = {
            "javax.", "org.apache.catalina.", "org.apache.tomcat.", "org.apache.juli.",
            "org.apache.jasper.", "org.apache.coyote.", "org.slf4j.", "org.apache.log4j.",
            "org.apache.commons.logging."
        };

        private final ClassLoader tests = SolrServerInTomcat.class.getClassLoader();

        OnlyTheServer() {
            super(ClassLoader.getSystemClassLoader().getParent());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            for (String shown : SHOWN) {
                if (name.startsWith(shown)) {
                    return tests.loadClass(name);
                }
            }
            throw new ClassNotFoundException(name);
        }

        @Override
        protected URL findResource(String name) {
            return null;
        }

        @Override
        protected Enumeration<URL> findResources(String name) {
            return Collections.emptyEnumeration();
        }
    }
}
