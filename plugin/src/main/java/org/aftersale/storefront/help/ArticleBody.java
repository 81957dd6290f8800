package org.aftersale.storefront.help;

import java.util.ArrayList;
import java.util.List;
import org.aftersale.render.Markup;
import org.aftersale.render.PageModel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An article's clean HTML made ready for the page: addresses under the context path, headings that
 * can be led to, tables that scroll rather than push the page.
 */
final class ArticleBody {

    /** From so many headings on, a table of them helps. */
    private static final int LONG = 3;

    private final Document document;
    private final String contextPath;
    private final List<PageModel> headings = new ArrayList<PageModel>();

    /**
     * @param html cleaned and filled
     * @param scrolled what a wide table is called to those who do not see it
     */
    ArticleBody(String html, String contextPath, String scrolled) {
        this.document = Jsoup.parseBodyFragment(html);
        this.document.outputSettings().prettyPrint(false);
        this.contextPath = contextPath;
        addresses("a", "href");
        addresses("img", "src");
        document.select("img").attr("loading", "lazy");
        document.select("img:not([alt])").attr("alt", "");
        number();
        for (Element table : document.select("table")) {
            Element frame = new Element("div").addClass("afs-scroll").attr("tabindex", "0");
            frame.attr("role", "region").attr("aria-label", scrolled);
            table.replaceWith(frame);
            frame.appendChild(table);
        }
    }

    private void addresses(String tag, String attribute) {
        for (Element element : document.select(tag + "[" + attribute + "^=/]")) {
            String path = element.attr(attribute);
            // what a placeholder wrote has it already
            boolean done = !contextPath.isEmpty() && path.startsWith(contextPath + "/");
            if (!path.startsWith("//") && !done) {
                element.attr(attribute, contextPath + path);
            }
        }
    }

    private void number() {
        for (Element heading : document.select("h2")) {
            String id = "afs-part-" + (headings.size() + 1);
            heading.attr("id", id);
            headings.add(PageModel.create().with("id", id).with("title", heading.text()));
        }
    }

    Markup html() {
        return Markup.ofClean(document.body().html());
    }

    /** The headings with their ids; none of a short article. */
    List<PageModel> headings() {
        return headings.size() < LONG ? new ArrayList<PageModel>() : headings;
    }
}
