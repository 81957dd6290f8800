package org.aftersale.help.article;

import org.aftersale.help.picture.ArticlePictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/**
 * What an article's HTML may hold. Everything else is taken away when it is saved and once more
 * when it is shown: what is in the database may have come there another way.
 */
@Component("aftersaleArticleHtml")
public class ArticleHtml {

    private static final Document.OutputSettings COMPACT =
            new Document.OutputSettings().prettyPrint(false);

    private static final String PICTURE = ArticlePictures.PATH + "[a-z0-9]{20,40}";

    private final Safelist allowed =
            new Safelist()
                    .addTags("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "br")
                    .addTags("table", "caption", "thead", "tbody", "tr", "th", "td")
                    .addTags("a", "img", "blockquote", "code", "pre", "hr")
                    .addAttributes("a", "href", "title")
                    .addAttributes("img", "src", "alt", "width", "height")
                    .addAttributes("th", "scope", "colspan", "rowspan")
                    .addAttributes("td", "colspan", "rowspan")
                    .addAttributes("ol", "start")
                    .addProtocols("a", "href", "http", "https", "mailto", "tel")
                    .addProtocols("img", "src", "https")
                    .preserveRelativeLinks(true);

    /**
     * @param html anything; null reads as nothing
     * @return what is left of it, as a fragment
     */
    public String clean(String html) {
        // a base is needed to tell relative links, and is not written
        Document dirty = Jsoup.parseBodyFragment(html == null ? "" : html, "https://shop.invalid/");
        PastedHtml.tidy(dirty.body());
        Document clean = new Cleaner(allowed).clean(dirty);
        for (Element picture : clean.select("img")) {
            if (!isPicture(picture.attr("src"))) {
                picture.remove();
            }
        }
        clean.outputSettings(COMPACT);
        return clean.body().html();
    }

    /** One of ours, or one elsewhere that a page over https may show. */
    private static boolean isPicture(String address) {
        return address.matches(PICTURE) || address.startsWith("https://");
    }

    /** The words alone, blocks apart by a line break. */
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
