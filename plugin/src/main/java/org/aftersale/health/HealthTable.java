package org.aftersale.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Rows that support a part's status. A table without rows is not shown. */
public final class HealthTable {

    private final String name;
    private final List<String> columns;
    private final List<List<HealthCell>> rows = new ArrayList<List<HealthCell>>();

    /**
     * @param name suffix of the table's heading, the message {@code aftersale.health.table.<name>}
     * @param columns suffixes of the column headings, the messages {@code
     *     aftersale.health.column.<column>}
     */
    public HealthTable(String name, String... columns) {
        this.name = name;
        this.columns = Collections.unmodifiableList(Arrays.asList(columns.clone()));
    }

    /**
     * @param cells one per column
     */
    public HealthTable row(HealthCell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    name + " has columns " + columns + ", not " + cells.length);
        }
        rows.add(Collections.unmodifiableList(Arrays.asList(cells.clone())));
        return this;
    }

    public String getName() {
        return name;
    }

    public List<String> getColumns() {
        return columns;
    }

    public List<List<HealthCell>> getRows() {
        return Collections.unmodifiableList(rows);
    }
}
