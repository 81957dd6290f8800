package org.aftersale.permissions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables of docs/permissions.md. */
public final class PermissionTable {

    public static final String SHOP = "Shop";
    public static final String OFFICE = "Back office";

    /** The method of a row for a form submitted without its token. */
    public static final String WITHOUT_TOKEN = "POST without token";

    /** One row: an address. */
    public static final class Row {
        public final int lineNumber;
        public final String method;
        public final String address;
        public final String sent;

        /** Expected status by user, in the order of the columns. */
        public final Map<String, String> answers;

        /** Served by a mapping of the host. */
        public final boolean hosts;

        private Row(int lineNumber, List<String> cells, List<String> heads, boolean hosts) {
            this.lineNumber = lineNumber;
            this.method = cells.get(0);
            this.address = cells.get(1);
            this.sent = cells.get(2);
            this.hosts = hosts;
            Map<String, String> told = new LinkedHashMap<>();
            for (int i = 3; i < heads.size(); i++) {
                told.put(heads.get(i), cells.get(i));
            }
            this.answers = Collections.unmodifiableMap(told);
        }

        @Override
        public String toString() {
            return "line " + lineNumber + ": " + method + " " + address;
        }
    }

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, String> filters = new LinkedHashMap<>();

    private PermissionTable() {}

    /**
     * @throws IllegalArgumentException for a row with a cell too few or too many
     */
    public static PermissionTable read(Path file) {
        try {
            PermissionTable table = new PermissionTable();
            table.parse(Files.readAllLines(file, StandardCharsets.UTF_8));
            return table;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void parse(List<String> lines) {
        String section = "";
        boolean hosts = false;
        List<String> heads = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                section = line.startsWith("## ") ? line.substring(3).trim() : section;
                hosts = line.startsWith("### ");
                heads = null;
            } else if (line.startsWith("|") && heads == null) {
                heads = cells(line);
            } else if (line.startsWith("|") && !line.startsWith("|--")) {
                take(section, i + 1, cells(line), heads, hosts);
            }
        }
    }

    private void take(
            String section, int number, List<String> cells, List<String> heads, boolean hosts) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException(
                    "docs/permissions.md, line " + number + ": " + cells.size() + " cells");
        }
        if (section.equals(SHOP) || section.equals(OFFICE)) {
            rows.computeIfAbsent(section, s -> new ArrayList<>())
                    .add(new Row(number, cells, heads, hosts));
        } else if (section.equals("Filters")) {
            filters.put(cells.get(0), cells.get(1));
        }
    }

    private static List<String> cells(String line) {
        String inner = line.trim().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|", -1))
                .map(cell -> cell.trim().replace("`", ""))
                .collect(Collectors.toList());
    }

    public List<Row> rows(String application) {
        return rows.get(application);
    }

    /** The documented mappings, as "GET /address". */
    public Set<String> mapped(String application) {
        return rows(application).stream()
                .filter(row -> !row.hosts && !row.method.equals(WITHOUT_TOKEN))
                .map(row -> row.method + " " + row.address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Forms without a row for a missing token. */
    public List<String> formsWithoutTokenRow(String application) {
        List<String> told =
                rows(application).stream()
                        .filter(row -> row.method.equals(WITHOUT_TOKEN))
                        .map(row -> row.address)
                        .collect(Collectors.toList());
        return rows(application).stream()
                .filter(row -> row.method.equals("POST") && !told.contains(row.address))
                .map(row -> row.address)
                .distinct()
                .collect(Collectors.toList());
    }

    public Set<String> filters(String application) {
        return filters.entrySet().stream()
                .filter(f -> Arrays.asList(f.getValue().split(", ")).contains(lower(application)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lower(String application) {
        return application.toLowerCase(java.util.Locale.ROOT);
    }
}
