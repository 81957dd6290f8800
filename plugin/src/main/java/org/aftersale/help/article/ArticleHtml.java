package org.aftersale.help.article;

import org.aftersale.help.picture.ArticlePictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/**
 * Allow-list sanitizer of articles' HTML. Applied on save and again on display, because rows may
 * have reached the database another way.
 */
@Component("aftersaleArticleHtml")
public class ArticleHtml {

    private static final Document.OutputSettings COMPACT =
            new Document.OutputSettings().prettyPrint(false);

    private static final String PICTURE = ArticlePictures.PATH + "[a-z0-9]{20,40}";

    /**
     * The most characters parsed: five times the longest article, for what word processors put
     * around a text.
     */
    static final int MAX_LENGTH = 500_000;

    /**
     * The most tags parsed; about a hundred printed pages. The parser takes quadratic time for some
     * malformed shapes.
     */
    static final int MAX_TAGS = 10_000;

    /** Deeper elements become siblings. */
    private static final int MAX_DEPTH = 100;

    private final Safelist allowed =
            new Safelist()
                    .addTags("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "br")
                    .addTags("table", "caption", "thead", "tbody", "tr", "th", "td")
                    .addTags("a", "img", "blockquote", "code", "pre", "hr")
                    .addTags("dl", "dt", "dd")
                    .addAttributes("h2", "id")
                    .addAttributes("h3", "id")
                    .addAttributes("h4", "id")
                    .addAttributes("a", "href", "title")
                    .addAttributes("img", "src", "alt", "width", "height")
                    .addAttributes("th", "scope", "colspan", "rowspan")
                    .addAttributes("td", "colspan", "rowspan")
                    .addAttributes("ol", "start")
                    .addProtocols("a", "href", "http", "https", "mailto", "tel")
                    .addProtocols("img", "src", "https")
                    .preserveRelativeLinks(true);

    /**
     * @param html untrusted HTML; null is treated as empty
     * @return the sanitized fragment; only its text if the HTML {@linkplain #isTooComplex is too
     *     complex}
     */
    public String clean(String html) {
        if (html == null || html.isEmpty()) {
            return "";
        }
        if (isTooComplex(html)) {
            return BareText.of(html);
        }
        Document dirty = parse(html);
        PastedHtml.clean(dirty.body());
        Document clean = new Cleaner(allowed).clean(dirty);
        HeadingIds.tidy(clean.body());
        clean.outputSettings(COMPACT);
        return clean.body().html();
    }

    /** Whether the HTML is too long, or has too many tags, to be parsed in reasonable time. */
    public boolean isTooComplex(String html) {
        return html.length() > MAX_LENGTH
                || html.chars().filter(sign -> sign == '<').limit(MAX_TAGS + 1L).count() > MAX_TAGS;
    }

    private static Document parse(String html) {
        // only serves to recognize relative links; it is not written
        String base = "https://shop.invalid/";
        Document document = Document.createShell(base);
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        document.body().appendChildren(parser.parseFragmentInput(html, document.body(), base));
        return document;
    }

    /** One of our pictures, or an external one over https, which does not cause mixed content. */
    static boolean isPicture(String address) {
        return address.matches(PICTURE) || address.startsWith("https://");
    }

    /** Plain text, with blocks separated by line breaks. */
    public String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        StringBuilder text = new StringBuilder();
        document.body()
                .traverse(
                        (node, depth) -> {
                            if (node instanceof TextNode) {
                                text.append(((TextNode) node).text());
                            } else if (node instanceof Element
                                    && ((Element) node).isBlock()
                                    && text.length() > 0
                                    && text.charAt(text.length() - 1) != '\n') {
                                text.append('\n');
                            }
                        });
        return text.toString().trim();
    }
}
