package org.aftersale.help.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Normalizes HTML pasted from word processors and other sites to the elements that articles use.
 * What is not allowed in an article is left to {@link ArticleHtml}.
 */
final class PastedHtml {

    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(bold|[6-9]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style:\\s*italic");
    private static final Pattern NORMAL = Pattern.compile("font-weight:\\s*(normal|400)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d+|[a-zA-Z])[.)]");

    private PastedHtml() {}

    static void clean(Element body) {
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
        removeEmptyElements(body);
    }

    private static void rename(Element body, String from, String to) {
        for (Element element : body.select(from)) {
            if (to.equals("strong") && NORMAL.matcher(style(element)).find()) {
                // the wrapper some editors put around copied content
                element.unwrap();
            } else {
                element.tagName(to);
            }
        }
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(java.util.Locale.ROOT);
    }

    /** Word processors write lists as paragraphs that start with a bullet character. */
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

    /** A div with inline content only is a paragraph. */
    private static void paragraphs(Element body) {
        for (Element division : body.select("div")) {
            boolean holdsBlocks = division.children().stream().anyMatch(Element::isBlock);
            if (!holdsBlocks && !division.parents().is("li, td, th, p, caption")) {
                division.tagName("p");
            }
        }
    }

    private static void removeEmptyElements(Element body) {
        for (Element element : body.select("p, h2, h3, h4, li, strong, em, a")) {
            if (element.text().replace('\u00a0', ' ').trim().isEmpty()
                    && element.select("img, br").isEmpty()) {
                removeKeepingSpace(element);
            }
        }
    }

    /** Keeps the space of an empty inline element, which may be the only separator of two words. */
    private static void removeKeepingSpace(Element element) {
        boolean space = !element.isBlock() && !element.wholeText().isEmpty();
        Node next = space ? new org.jsoup.nodes.TextNode(" ") : null;
        if (next == null) {
            element.remove();
        } else {
            element.replaceWith(next);
        }
    }
}
