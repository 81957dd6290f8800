package org.aftersale.help.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Removes elements without content, foreign pictures and what is never displayed. Children are
 * filtered in one pass per parent: removing them one by one renumbers the siblings each time, which
 * takes seconds for some ten thousand of them.
 */
final class EmptyMarkup {

    /** An element that is replaced by its content. */
    static final String WRAPPER = "aftersale-wrapper";

    private static final Set<String> NEVER_SHOWN =
            new HashSet<>(
                    Arrays.asList(
                            "script",
                            "style",
                            "title",
                            "head",
                            "template",
                            "noscript",
                            "object",
                            "iframe"));

    private static final Set<String> NOTHING_IF_EMPTY =
            new HashSet<>(
                    Arrays.asList("p", "h2", "h3", "h4", "li", "dt", "dd", "strong", "em", "a"));

    /** The elements visited so far that contain a word, a picture or a line break. */
    private final Set<Node> full = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The elements visited so far that contain any text, be it a space. */
    private final Set<Node> spaced = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Filters the children of an element whose children have been filtered before. */
    void removeFrom(Element element) {
        List<Node> kept = new ArrayList<>();
        boolean changed = false;
        for (Node child : element.childNodes()) {
            changed |= !keep(child, kept);
        }
        for (Node child : kept) {
            note(child, element);
        }
        if (changed) {
            element.empty();
            element.appendChildren(kept);
        }
    }

    /**
     * @return whether the child is kept as it is
     */
    private boolean keep(Node child, List<Node> kept) {
        if (!(child instanceof Element)) {
            return kept.add(child);
        }
        String name = ((Element) child).tagName();
        if (name.equals(WRAPPER)) {
            kept.addAll(new ArrayList<>(child.childNodes()));
            ((Element) child).empty();
            return false;
        }
        if (NEVER_SHOWN.contains(name)
                || name.equals("img") && !ArticleHtml.isPicture(child.attr("src"))) {
            return false;
        }
        if (!NOTHING_IF_EMPTY.contains(name) || full.contains(child)) {
            return kept.add(child);
        }
        if (!((Element) child).isBlock() && spaced.contains(child)) {
            // may be the only separator of two words
            kept.add(new TextNode(" "));
        }
        return false;
    }

    private void note(Node child, Element parent) {
        if (child instanceof TextNode) {
            String text = ((TextNode) child).getWholeText();
            if (!text.isEmpty()) {
                spaced.add(parent);
            }
            if (!text.replace('\u00a0', ' ').trim().isEmpty()) {
                full.add(parent);
            }
        } else if (full.contains(child) || isContent(child)) {
            full.add(parent);
        }
        if (spaced.contains(child)) {
            spaced.add(parent);
        }
    }

    private static boolean isContent(Node child) {
        return child.nodeName().equals("img") || child.nodeName().equals("br");
    }
}
