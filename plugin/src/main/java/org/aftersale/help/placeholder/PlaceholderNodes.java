package org.aftersale.help.placeholder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Replaces placeholders in a sanitized document. */
final class PlaceholderNodes {

    /** Attributes that are displayed or read aloud; placeholders in others are left as they are. */
    private static final List<String> WORDS = Arrays.asList("alt", "title");

    private final Function<String, Optional<PlaceholderValue>> fillings;
    private final String contextPath;

    /**
     * @param fillings values by placeholder name; empty for the default text
     */
    PlaceholderNodes(Function<String, Optional<PlaceholderValue>> fillings, String contextPath) {
        this.fillings = fillings;
        this.contextPath = contextPath;
    }

    void fillIn(Element root) {
        for (Element element : root.getAllElements()) {
            for (String name : WORDS) {
                if (element.hasAttr(name)) {
                    element.attr(name, PlaceholderText.general(element.attr(name)));
                }
            }
            for (TextNode text : element.textNodes()) {
                fillIn(text);
            }
        }
    }

    private void fillIn(TextNode text) {
        String content = text.getWholeText();
        Matcher matcher = PlaceholderText.matcher(content);
        List<Node> parts = new ArrayList<Node>();
        int from = 0;
        while (matcher.find()) {
            parts.add(new TextNode(content.substring(from, matcher.start())));
            parts.addAll(filled(matcher, isInLink(text)));
            from = matcher.end();
        }
        if (from > 0) {
            parts.add(new TextNode(content.substring(from)));
            // at once: each single insertion renumbers all siblings
            ((Element) text.parent()).insertChildren(text.siblingIndex(), parts);
            text.remove();
        }
    }

    /** Links must not be nested. */
    private static boolean isInLink(TextNode text) {
        for (Node node = text.parent(); node != null; node = node.parent()) {
            if (node.nodeName().equals("a")) {
                return true;
            }
        }
        return false;
    }

    private List<Node> filled(Matcher matcher, boolean inLink) {
        List<Node> nodes = new ArrayList<Node>();
        Optional<PlaceholderValue> filling = fillings.apply(matcher.group(1));
        if (!filling.isPresent()) {
            String general = matcher.group(2);
            nodes.add(new TextNode(general == null ? "" : general));
            return nodes;
        }
        for (PlaceholderValue.Part part : filling.get().getParts()) {
            nodes.add(node(part, inLink));
        }
        return nodes;
    }

    private Node node(PlaceholderValue.Part part, boolean inLink) {
        String path = part.getPath();
        // "//host" would link to another site
        if (inLink || path == null || !path.startsWith("/") || path.startsWith("//")) {
            return new TextNode(part.getText());
        }
        return new Element("a").attr("href", contextPath + path).text(part.getText());
    }
}
