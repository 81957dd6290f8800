package org.aftersale.render.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aftersale.shared.UserText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words in the fields of a rendered page, by the field's name, and those shown for copying. */
final class ShownWords {

    private final Map<String, Set<String>> byName = new HashMap<String, Set<String>>();

    private final Set<String> forCopying = new HashSet<String>();

    ShownWords(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        for (Element shown : page.select(".afs-typed dd")) {
            forCopying.add(UserText.line(shown.wholeText()));
        }
        for (Element field : page.select("textarea, input")) {
            byName.computeIfAbsent(field.attr("name"), any -> new HashSet<String>())
                    .add(UserText.line(field.val()));
        }
    }

    /** True also for words in which there is nothing to see. */
    boolean has(String name, String value) {
        String line = UserText.line(value);
        return line.isEmpty()
                || forCopying.contains(line)
                || byName.getOrDefault(name, new HashSet<>()).contains(line);
    }
}
