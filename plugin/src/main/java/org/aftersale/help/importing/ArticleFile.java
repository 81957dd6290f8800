package org.aftersale.help.importing;

import java.util.HashMap;
import java.util.Map;
import org.aftersale.help.article.ArticleContent;

/**
 * An article in a file: header lines such as {@code Title: Cancel an order}, an empty line, and the
 * HTML.
 */
final class ArticleFile {

    private final Map<String, String> head = new HashMap<String, String>();
    private final String body;

    private ArticleFile(String body) {
        this.body = body;
    }

    /**
     * @throws IllegalArgumentException if the title is missing or a header line has no name
     */
    static ArticleFile parse(String content) {
        String all = content.replace("\r\n", "\n").replace("\uFEFF", "");
        int end = all.indexOf("\n\n");
        String top = end < 0 ? all : all.substring(0, end);
        ArticleFile file = new ArticleFile(end < 0 ? "" : all.substring(end).trim());
        for (String line : top.trim().split("\n")) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("Missing header name before the colon: " + line);
            }
            file.head.put(line.substring(0, colon).trim(), line.substring(colon + 1).trim());
        }
        if (file.of("Title").isEmpty()) {
            throw new IllegalArgumentException("No Title");
        }
        return file;
    }

    private String of(String name) {
        return head.getOrDefault(name, "");
    }

    /** Empty to use the folder's name. */
    String slug() {
        return of("Slug");
    }

    ArticleContent words() {
        return new ArticleContent(of("Title"), of("Summary"), body, of("Keywords"));
    }
}
