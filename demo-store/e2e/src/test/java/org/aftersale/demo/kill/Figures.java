package org.aftersale.demo.kill;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whole numbers by name, from a query for two columns. */
final class Figures {

    private Figures() {}

    static Map<String, Long> of(JdbcTemplate sql, String query) {
        Map<String, Long> figures = new TreeMap<>();
        sql.query(
                query,
                row -> {
                    Long before = figures.put(String.valueOf(row.getObject(1)), row.getLong(2));
                    if (before != null) {
                        throw new IllegalStateException(row.getObject(1) + " is there twice");
                    }
                });
        return figures;
    }
}
