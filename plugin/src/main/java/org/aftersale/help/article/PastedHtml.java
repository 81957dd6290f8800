package org.aftersale.help.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Normalizes HTML pasted from word processors and other sites to the elements that articles use, in
 * time proportional to its size. What is not allowed in an article is left to {@link ArticleHtml}.
 */
final class PastedHtml implements NodeVisitor {

    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*+(bold|[6-9]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style:\\s*+italic");
    private static final Pattern NORMAL = Pattern.compile("font-weight:\\s*+(normal|400)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*+(\\d+|[a-zA-Z])[.)]");

    private final EmptyMarkup empty = new EmptyMarkup();

    /** How many of the elements around the present one take no paragraph inside. */
    private int lines;

    private PastedHtml() {}

    static void clean(Element body) {
        lists(body);
        body.traverse(new PastedHtml());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            Element element = (Element) node;
            rename(element);
            lines += isLine(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            lines -= isLine((Element) node) ? 1 : 0;
            empty.removeFrom((Element) node);
        }
    }

    private void rename(Element element) {
        switch (element.tagName()) {
            case "b":
                if (NORMAL.matcher(style(element)).find()) {
                    // the wrapper some editors put around copied content
                    element.tagName(EmptyMarkup.WRAPPER);
                } else {
                    element.tagName("strong");
                }
                break;
            case "i":
                element.tagName("em");
                break;
            case "h1":
                element.tagName("h2");
                break;
            case "h5":
            case "h6":
                element.tagName("h4");
                break;
            case "span":
                emphasize(element);
                break;
            case "div":
                paragraph(element);
                break;
            default:
        }
    }

    private static void emphasize(Element span) {
        String style = style(span);
        if (BOLD.matcher(style).find()) {
            span.tagName("strong").clearAttributes();
        } else if (ITALIC.matcher(style).find()) {
            span.tagName("em").clearAttributes();
        }
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }

    /** A div with inline content only is a paragraph. */
    private void paragraph(Element division) {
        if (lines == 0 && division.children().stream().noneMatch(Element::isBlock)) {
            division.tagName("p");
        }
    }

    private static boolean isLine(Element element) {
        switch (element.tagName()) {
            case "li":
            case "td":
            case "th":
            case "p":
            case "caption":
            case "dt":
            case "dd":
                return true;
            default:
                return false;
        }
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
}
