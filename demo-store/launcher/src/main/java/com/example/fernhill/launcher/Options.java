package com.example.fernhill.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * What the command line said.
 *
 * @param figures whether labelled requests are measured
 * @param bench how many orders the benchmark's big customer gets; 0 outside a benchmark
 */
record Options(
        int port, Path data, boolean fresh, boolean figures, int bench, Path site, Path admin) {

    static Options of(String[] arguments) {
        int port = 8080;
        Path data = Path.of(".demo");
        boolean fresh = false;
        boolean figures = false;
        int bench = 0;
        Path modules = jarFolder().resolve("../..").normalize();
        Path site = modules.resolve("site/target/demo-store-site");
        Path admin = modules.resolve("admin/target/demo-store-admin");
        for (int i = 0; i < arguments.length; i++) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : null;
            if (arguments[i].equals("--fresh")) {
                fresh = true;
                continue;
            }
            if (arguments[i].equals("--figures")) {
                figures = true;
                continue;
            }
            switch (arguments[i]) {
                case "--bench" -> bench = number(required("--bench", value));
                case "--port" -> port = number(required("--port", value));
                case "--data" -> data = Path.of(required("--data", value));
                case "--site" -> site = Path.of(required("--site", value));
                case "--admin" -> admin = Path.of(required("--admin", value));
                default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
            }
            i++;
        }
        return new Options(
                port,
                data.toAbsolutePath().normalize(),
                fresh,
                figures || bench > 0,
                bench,
                site.toAbsolutePath().normalize(),
                admin.toAbsolutePath().normalize());
    }

    private static String required(String option, String value) {
        if (value == null) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return value;
    }

    private static int number(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException("A number from 0 to 65535 is needed, not " + value);
    }

    private static Path jarFolder() {
        try {
            Path here =
                    Path.of(
                            Options.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return here.getParent().toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
