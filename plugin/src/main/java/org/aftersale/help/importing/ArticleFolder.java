package org.aftersale.help.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StreamUtils;

/**
 * Article files: {@code articles/<name>/<language>.html}, {@code articles.csv} and {@code
 * categories.csv}, as described in {@code docs/admin-guide.md}.
 */
final class ArticleFolder {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .build();

    private final String place;
    private final PathMatchingResourcePatternResolver resources =
            new PathMatchingResourcePatternResolver();

    /**
     * @param place a Spring resource location, such as {@code classpath:faq} or {@code file:/srv/x}
     */
    ArticleFolder(String place) {
        this.place = place.endsWith("/") ? place : place + '/';
    }

    /** By name and language. */
    Map<String, Map<String, ArticleFile>> articles() throws IOException {
        Map<String, Map<String, ArticleFile>> articles =
                new TreeMap<String, Map<String, ArticleFile>>();
        for (Resource file : resources.getResources(place + "articles/*/*.html")) {
            String[] path = file.getURL().getPath().split("/");
            String language = file.getFilename().replace(".html", "");
            articles.computeIfAbsent(path[path.length - 2], any -> new TreeMap<>())
                    .put(language, parse(file));
        }
        return articles;
    }

    private static ArticleFile parse(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return ArticleFile.parse(StreamUtils.copyToString(in, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.getDescription() + ": " + e.getMessage(), e);
        }
    }

    /**
     * The records of a CSV file (RFC 4180, UTF-8 with or without a byte order mark), keyed by its
     * header; values are trimmed, missing ones are empty.
     *
     * @return empty if the file does not exist
     */
    List<Map<String, String>> table(String name) throws IOException {
        Resource file = resources.getResource(place + name);
        if (!file.exists()) {
            return Collections.emptyList();
        }
        String text;
        try (InputStream in = file.getInputStream()) {
            text = StreamUtils.copyToString(in, StandardCharsets.UTF_8);
        }
        try (CSVParser records = CSVParser.parse(withoutByteOrderMark(text), FORMAT)) {
            List<String> names = records.getHeaderNames();
            List<Map<String, String>> rows = new ArrayList<Map<String, String>>();
            records.forEach(one -> rows.add(row(names, one)));
            return rows;
        }
    }

    /** Spreadsheets write one; it would become part of the first column's name. */
    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Map<String, String> row(List<String> names, CSVRecord values) {
        Map<String, String> row = new LinkedHashMap<String, String>();
        names.forEach(name -> row.put(name, values.isSet(name) ? values.get(name) : ""));
        return row;
    }
}
