package org.aftersale.install.it;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The uninstall SQL of docs/install.md, run on a copy of a database in which the module was
 * installed.
 */
final class UninstallScript {

    private static final String TABLES = "(CREATE MEMORY TABLE|ALTER TABLE|CREATE.* INDEX).*";
    private static final String ROWS = "INSERT INTO (BLC_ADMIN|AFS_|SEQUENCE_GENERATOR).*";

    private UninstallScript() {}

    /** The statements of the SQL block that starts with these words. */
    static List<String> statements(String beginning) throws Exception {
        String docs =
                new String(
                        Files.readAllBytes(
                                Paths.get(System.getProperty("aftersale.test.webapps"))
                                        .resolve("../../../../docs/install.md")),
                        StandardCharsets.UTF_8);
        for (String block : docs.split("```sql\n")) {
            if (block.startsWith(beginning)) {
                List<String> statements = new ArrayList<>();
                for (String statement : block.substring(0, block.indexOf("```")).split(";")) {
                    if (!statement.trim().isEmpty()) {
                        statements.add(statement.trim());
                    }
                }
                return statements;
            }
        }
        throw new AssertionError("No SQL that begins with " + beginning);
    }

    /** A separate database with the same tables and the relevant rows. */
    static Connection copy(String from, String to) throws Exception {
        Path script =
                Paths.get(System.getProperty("aftersale.test.work"), to + "-" + System.nanoTime());
        try (Connection original =
                        DriverManager.getConnection("jdbc:hsqldb:mem:" + from, "SA", "");
                Statement write = original.createStatement()) {
            write.execute("SCRIPT '" + script.toAbsolutePath() + "'");
        }
        Connection copy = DriverManager.getConnection("jdbc:hsqldb:mem:" + to, "SA", "");
        try (Statement write = copy.createStatement()) {
            // rows are copied table by table, whatever they reference
            write.execute("SET DATABASE REFERENTIAL INTEGRITY FALSE");
            for (String line : Files.readAllLines(script, StandardCharsets.UTF_8)) {
                // the user and the schema exist already
                if (line.matches(TABLES) || line.matches(ROWS)) {
                    write.execute(line);
                }
            }
            write.execute("SET DATABASE REFERENTIAL INTEGRITY TRUE");
        }
        return copy;
    }
}
