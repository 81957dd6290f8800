package org.aftersale.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A store of other habits: the demo store's two web applications with the templates, styles,
 * channels, gateway, mailer and caches below {@code foreign/} of the test resources. It knows
 * nothing of Aftersale but its dependencies: neither a setting nor a style of ours is in it.
 */
final class ForeignShop implements AutoCloseable {

    private static final Path TRAITS = Path.of("src/test/resources/foreign").toAbsolutePath();
    private static final String LAST_FILE = "/WEB-INF/applicationContext-foreign.xml";

    private final Path folder = RunningStore.work().resolve("foreign");
    private final TlsProxy secure = new TlsProxy(folder.resolveSibling("foreign-tls"));
    private final int port = freePort();
    private RunningStore store;

    /** Starts it: the pages of an account over TLS, all others without. */
    void start() {
        Folders.delete(folder);
        Path site = made("site");
        Path admin = made("admin");
        change(site.resolve("WEB-INF/applicationContext-security.xml"), this::split);
        store =
                RunningStore.small(
                        "foreign-data",
                        "--port",
                        String.valueOf(port),
                        "--behind-proxy",
                        "--site",
                        site.toString(),
                        "--admin",
                        admin.toString());
        secure.leadTo(address());
    }

    /** The shop's own part of the web application, and what it has in common with the demo's. */
    private Path made(String part) {
        Path exploded = folder.resolve(part);
        Path demo =
                RunningStore.launcher()
                        .resolve("../../../" + part + "/target/demo-store-" + part)
                        .normalize();
        lay(demo, exploded);
        lay(TRAITS.resolve(part), exploded);
        change(
                exploded.resolve("WEB-INF/web.xml"),
                xml ->
                        xml.replaceFirst(
                                "\\s*</param-value>", "\n      " + LAST_FILE + "</param-value>"));
        return exploded;
    }

    /** As the host's stock security file. */
    private String split(String security) {
        String https = secure.address().replaceFirst(".*:", "");
        return security.replace(
                        "<sec:intercept-url pattern=\"/account/**\" access=\"ROLE_USER\"/>",
                        channel("/login*/**", "", "https")
                                + channel("/account/**", " access=\"ROLE_USER\"", "https"))
                .replace(
                        "<sec:form-login",
                        channel("/**", "", "http")
                                + "<sec:port-mappings><sec:port-mapping http=\""
                                + port
                                + "\" https=\""
                                + https
                                + "\"/></sec:port-mappings>\n    <sec:form-login");
    }

    private static String channel(String pattern, String access, String channel) {
        return "<sec:intercept-url pattern=\""
                + pattern
                + "\""
                + access
                + " requires-channel=\""
                + channel
                + "\"/>\n    ";
    }

    private static void change(Path file, UnaryOperator<String> how) {
        try {
            String before = Files.readString(file);
            String after = how.apply(before);
            if (after.equals(before)) {
                throw new IllegalStateException("Nothing to change in " + file);
            }
            // a new file: the old one is a link to the demo store's
            Files.delete(file);
            Files.writeString(file, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lay(Path from, Path over) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = over.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.deleteIfExists(to);
                    linked(file, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The libraries are 90 MB: linked where the file system can. */
    private static void linked(Path file, Path to) throws IOException {
        try {
            Files.createLink(to, file);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without TLS. */
    String address() {
        return store.address();
    }

    String secureAddress() {
        return secure.address();
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
        secure.close();
    }
}
