package org.aftersale.faq;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StreamUtils;

/**
 * Articles in files: {@code articles/<name>/<language>.html}, {@code articles.csv} and {@code
 * categories.csv}, as {@code docs/admin-guide.md} describes them.
 */
final class ArticleFolder {

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
     * The lines of a small table, each by the names in its first line; none where there is no file.
     * Values hold no commas.
     */
    List<Map<String, String>> table(String name) throws IOException {
        Resource file = resources.getResource(place + name);
        if (!file.exists()) {
            return Collections.emptyList();
        }
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> all =
                    lines.lines().filter(line -> !line.isEmpty()).collect(Collectors.toList());
            List<Map<String, String>> rows = new ArrayList<Map<String, String>>();
            for (String line : all.subList(1, all.size())) {
                rows.add(row(all.get(0).split(","), line.split(",", -1)));
            }
            return rows;
        }
    }

    private static Map<String, String> row(String[] names, String[] values) {
        Map<String, String> row = new LinkedHashMap<String, String>();
        Arrays.stream(names).forEach(name -> row.put(name, ""));
        for (int i = 0; i < Math.min(names.length, values.length); i++) {
            row.put(names[i], values[i].trim());
        }
        return row;
    }
}
