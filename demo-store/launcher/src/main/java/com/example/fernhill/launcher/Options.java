package com.example.fernhill.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** The command-line options. */
final class Options {

    private int port = 8080;
    private Path data;
    private boolean fresh;
    private boolean validate;
    private boolean figures;
    private int bench;
    private DatabaseKind database = DatabaseKind.HSQLDB;
    private String databaseUrl;
    private Set<Part> parts = EnumSet.allOf(Part.class);
    private String shopUrl;
    private String path = "";
    private boolean behindProxy;
    private String smtp = "none";
    private Path site;
    private Path admin;

    private Options() {
        Path modules = jarFolder().resolve("../..").normalize();
        site = modules.resolve("site/target/demo-store-site");
        admin = modules.resolve("admin/target/demo-store-admin");
    }

    static Options of(String[] arguments) {
        Options options = new Options();
        for (int i = 0; i < arguments.length; i++) {
            i += options.take(arguments, i);
        }
        options.check();
        return options;
    }

    /** Returns the number of following arguments consumed. */
    private int take(String[] arguments, int at) {
        String option = arguments[at];
        switch (option) {
            case "--fresh" -> fresh = true;
            case "--validate" -> validate = true;
            case "--figures" -> figures = true;
            case "--behind-proxy" -> behindProxy = true;
            default -> {
                take(option, value(arguments, at));
                return option.equals("--database") && database.isServer() ? url(arguments, at) : 1;
            }
        }
        return 0;
    }

    private void take(String option, String value) {
        switch (option) {
            case "--port" -> port = number(option, value);
            case "--bench" -> bench = number(option, value);
            case "--data" -> data = Path.of(value);
            case "--database" -> database = DatabaseKind.of(value);
            case "--only" -> parts = Part.only(value);
            case "--shop-url" -> shopUrl = value.replaceAll("/+$", "");
            case "--path" -> path = path(value);
            case "--smtp" -> smtp = smtp(value);
            case "--site" -> site = Path.of(value);
            case "--admin" -> admin = Path.of(value);
            default -> throw new IllegalArgumentException("Unknown option " + option);
        }
    }

    private int url(String[] arguments, int at) {
        databaseUrl = at + 2 < arguments.length ? arguments[at + 2] : "";
        if (!databaseUrl.startsWith(database.prefix)) {
            throw new IllegalArgumentException(
                    "--database "
                            + database.said()
                            + " needs an address that begins with "
                            + database.prefix);
        }
        return 2;
    }

    private void check() {
        if (parts.size() == 1 && !database.isServer()) {
            throw new IllegalArgumentException(
                    "--only needs --database postgres or mariadb: the embedded database belongs to"
                            + " one process");
        }
        if (data == null) {
            data = Path.of(".demo");
        }
        if (shopUrl == null && !parts.contains(Part.SHOP)) {
            shopUrl = "http://localhost:8080";
        }
    }

    private static String value(String[] arguments, int at) {
        if (at + 1 >= arguments.length) {
            throw new IllegalArgumentException(arguments[at] + " needs a value");
        }
        return arguments[at + 1];
    }

    private static int number(String option, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0 && number <= 65535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new IllegalArgumentException(
                option + " needs a number from 0 to 65535, not " + value);
    }

    private static String path(String value) {
        if (!value.matches("(/[a-z0-9-]+)*/?")) {
            throw new IllegalArgumentException("--path needs a path such as /store, not " + value);
        }
        return value.replaceAll("/$", "");
    }

    private static String smtp(String value) {
        if (!value.matches("[^:/\\s]+:\\d{1,5}")) {
            throw new IllegalArgumentException("--smtp needs HOST:PORT, not " + value);
        }
        return value;
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

    /** 0 picks any free port. */
    int port() {
        return port;
    }

    Path data() {
        return data.toAbsolutePath().normalize();
    }

    boolean fresh() {
        return fresh;
    }

    /** Whether Hibernate compares the tables with the entities before the store opens. */
    boolean validate() {
        return validate;
    }

    /** Whether labelled requests are measured. */
    boolean figures() {
        return figures || bench > 0;
    }

    /** How many orders the benchmark's big customer gets; 0 outside a benchmark. */
    int bench() {
        return bench;
    }

    DatabaseKind database() {
        return database;
    }

    /** Null for the embedded database in the data folder. */
    String databaseUrl() {
        return databaseUrl;
    }

    Set<Part> parts() {
        return parts;
    }

    /** The public address of the shop without a trailing slash, or null for this process's own. */
    String shopUrl() {
        return shopUrl;
    }

    /** The context path of the shop; the office is one step below it. Empty for the root. */
    String path() {
        return path;
    }

    /** Whether a proxy's headers tell what its clients see of the address. */
    boolean behindProxy() {
        return behindProxy;
    }

    /** {@code HOST:PORT}, or {@code none}: mails are kept and shown at /dev/mail. */
    String smtp() {
        return smtp;
    }

    Path site() {
        return site.toAbsolutePath().normalize();
    }

    Path admin() {
        return admin.toAbsolutePath().normalize();
    }
}
