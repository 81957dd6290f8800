package org.aftersale.storefront.help;

import java.util.ArrayList;
import java.util.List;
import org.aftersale.render.Markup;
import org.aftersale.render.PageModel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Prepares an article's sanitized HTML for the page: links under the context path, headings with
 * ids, wide tables that scroll instead of widening the page.
 */
final class ArticleBody {

    /** The number of headings from which a table of contents is shown. */
    private static final int MIN_HEADINGS = 3;

    private final Document document;
    private final String contextPath;
    private final List<PageModel> headings = new ArrayList<PageModel>();

    /**
     * @param html sanitized, with placeholders filled in
     * @param tableLabel the accessible name of a scrollable table
     */
    ArticleBody(String html, String contextPath, String tableLabel) {
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
            frame.attr("role", "region").attr("aria-label", tableLabel);
            table.replaceWith(frame);
            frame.appendChild(table);
        }
    }

    private void addresses(String tag, String attribute) {
        for (Element element : document.select(tag + "[" + attribute + "^=/]")) {
            String path = element.attr(attribute);
            // links written by a placeholder already have it
            boolean done = !contextPath.isEmpty() && path.startsWith(contextPath + "/");
            if (!path.startsWith("//") && !done) {
                element.attr(attribute, contextPath + path);
            }
        }
    }

    private void number() {
        for (Element heading : document.select("h2")) {
            String own = heading.id();
            boolean authors = !own.isEmpty() && !own.startsWith("afs-");
            String id = authors ? own : "afs-part-" + (headings.size() + 1);
            heading.attr("id", id);
            headings.add(PageModel.create().with("id", id).with("title", heading.text()));
        }
    }

    Markup html() {
        return Markup.ofClean(document.body().html());
    }

    /** The headings with their ids; empty for short articles. */
    List<PageModel> headings() {
        return headings.size() < MIN_HEADINGS ? new ArrayList<PageModel>() : headings;
    }
}
