package org.aftersale.help.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Turns what word processors and other sites paste into the few elements an article is made of, as
 * far as they mean the same. What may not be in an article is left for {@link ArticleHtml}.
 */
final class PastedHtml {

    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(bold|[6-9]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style:\\s*italic");
    private static final Pattern NORMAL = Pattern.compile("font-weight:\\s*(normal|400)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d+|[a-zA-Z])[.)]");

    private PastedHtml() {}

    static void tidy(Element body) {
        body.select("script, style, title, head, template, noscript, object, iframe").remove();
        lists(body);
        rename(body, "b", "strong");
        rename(body, "i", "em");
        rename(body, "h1", "h2");
        rename(body, "h5", "h4");
        rename(body, "h6", "h4");
        for (Element span : body.select("span[style]")) {
            String style = style(span);
            if (BOLD.matcher(style).find()) {
                span.tagName("strong").clearAttributes();
            } else if (ITALIC.matcher(style).find()) {
                span.tagName("em").clearAttributes();
            }
        }
        paragraphs(body);
        empties(body);
    }

    private static void rename(Element body, String from, String to) {
        for (Element element : body.select(from)) {
            if (to.equals("strong") && NORMAL.matcher(style(element)).find()) {
                // what some editors wrap around everything they copy
                element.unwrap();
            } else {
                element.tagName(to);
            }
        }
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(java.util.Locale.ROOT);
    }

    /** A word processor's list is paragraphs with a sign before them. */
    private static void lists(Element body) {
        for (Element item : body.select("p[style*=mso-list], p[class*=MsoListParagraph]")) {
            Element sign = item.selectFirst("span[style*=mso-list:Ignore]");
            if (sign == null) {
                continue;
            }
            String list = NUMBER.matcher(sign.text()).find() ? "ol" : "ul";
            sign.remove();
            Element before = item.previousElementSibling();
            if (before == null || !before.tagName().equals(list) || !before.hasAttr("data-mso")) {
                before = new Element(list).attr("data-mso", "");
                item.before(before);
            }
            item.remove();
            item.tagName("li").clearAttributes();
            before.appendChild(item);
        }
    }

    /** A division that holds nothing but words and their marks is a paragraph. */
    private static void paragraphs(Element body) {
        for (Element division : body.select("div")) {
            boolean holdsBlocks = division.children().stream().anyMatch(Element::isBlock);
            if (!holdsBlocks && !division.parents().is("li, td, th, p, caption")) {
                division.tagName("p");
            }
        }
    }

    private static void empties(Element body) {
        for (Element element : body.select("p, h2, h3, h4, li, strong, em, a")) {
            if (element.text().replace('\u00a0', ' ').trim().isEmpty()
                    && element.select("img, br").isEmpty()) {
                keepSpace(element);
            }
        }
    }

    /** An empty mark between two words may be what keeps them apart. */
    private static void keepSpace(Element element) {
        boolean space = !element.isBlock() && !element.wholeText().isEmpty();
        Node next = space ? new org.jsoup.nodes.TextNode(" ") : null;
        if (next == null) {
            element.remove();
        } else {
            element.replaceWith(next);
        }
    }
}
