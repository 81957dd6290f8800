package com.example.fernhill.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The databases the demo store runs on. */
enum DatabaseKind {
    HSQLDB("jdbc:hsqldb:", "org.hsqldb.jdbc.JDBCDriver", "org.hibernate.dialect.HSQLDialect"),
    POSTGRES(
            "jdbc:postgresql:",
            "org.postgresql.Driver",
            "org.hibernate.dialect.PostgreSQL82Dialect"),
    MARIADB(
            "jdbc:mariadb:",
            "org.mariadb.jdbc.Driver",
            "org.hibernate.dialect.MySQL5InnoDBDialect");

    final String prefix;
    final String driver;
    final String dialect;

    DatabaseKind(String prefix, String driver, String dialect) {
        this.prefix = prefix;
        this.driver = driver;
        this.dialect = dialect;
    }

    static DatabaseKind of(String name) {
        for (DatabaseKind kind : values()) {
            if (kind.said().equals(name)) {
                return kind;
            }
        }
        String all =
                Arrays.stream(values()).map(DatabaseKind::said).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("--database needs one of " + all + ", not " + name);
    }

    /** The name on the command line. */
    String said() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether several processes can share one. */
    boolean isServer() {
        return this != HSQLDB;
    }
}
