package org.aftersale.help.article;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The ids that an author gave to headings, as targets of links. An id that is used twice, that no
 * link could name, or that could be one of the page's own is removed.
 */
final class HeadingIds {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

    /** How ids of our pages and of the host begin. */
    private static final Pattern TAKEN = Pattern.compile("(?i)(?:afs-|aftersale|blc).*");

    private HeadingIds() {}

    static void tidy(Element body) {
        Set<String> used = new HashSet<String>();
        for (Element heading : body.select("h2[id], h3[id], h4[id]")) {
            String id = heading.attr("id");
            boolean allowed = ALLOWED.matcher(id).matches() && !TAKEN.matcher(id).matches();
            if (!allowed || !used.add(id)) {
                heading.removeAttr("id");
            }
        }
    }
}
