package org.aftersale.demo.kill;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Integers by name, read by a query with two columns. */
final class NamedNumbers {

    private NamedNumbers() {}

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
