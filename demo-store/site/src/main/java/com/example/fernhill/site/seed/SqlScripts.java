package com.example.fernhill.site.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Runs scripts of one-line statements, including the host's. */
@Component
class SqlScripts {

    @PersistenceContext(unitName = "blPU")
    private EntityManager entities;

    void run(String... locations) {
        for (String location : locations) {
            try (InputStream in = new ClassPathResource(location).getInputStream();
                    BufferedReader lines =
                            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                run(lines);
            } catch (IOException e) {
                throw new IllegalStateException("Cannot read " + location, e);
            }
        }
    }

    private void run(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String statement = line.trim();
            if (!statement.isEmpty() && !statement.startsWith("--")) {
                // a colon in a value would be read as a parameter
                entities.unwrap(org.hibernate.Session.class)
                        .doWork(
                                connection -> {
                                    try (java.sql.Statement sql = connection.createStatement()) {
                                        sql.executeUpdate(withoutEnd(statement));
                                    }
                                });
            }
        }
    }

    private static String withoutEnd(String statement) {
        return statement.endsWith(";") ? statement.substring(0, statement.length() - 1) : statement;
    }
}
