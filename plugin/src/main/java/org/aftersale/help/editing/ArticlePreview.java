package org.aftersale.help.editing;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.help.picture.ArticlePictures;
import org.aftersale.help.placeholder.PlaceholderText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.springframework.stereotype.Component;

/** Preview of an article as customers will read it, with placeholders highlighted. */
@Component("aftersaleArticlePreview")
public class ArticlePreview {

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

    /**
     * @param body as stored or submitted
     * @param pictures the base path of the pictures on this page, ending in a slash
     * @return sanitized HTML
     */
    public String of(String body, String pictures) {
        Document document = Jsoup.parseBodyFragment(html.clean(body));
        document.outputSettings().prettyPrint(false);
        for (Element picture : document.select("img[src^=" + ArticlePictures.PATH + "]")) {
            String key = picture.attr("src").substring(ArticlePictures.PATH.length());
            picture.attr("src", pictures + key);
        }
        List<TextNode> words = new ArrayList<TextNode>();
        document.body().traverse((NodeVisitor) (node, depth) -> collect(node, words));
        words.forEach(ArticlePreview::mark);
        return document.body().html();
    }

    private static void collect(Node node, List<TextNode> words) {
        if (node instanceof TextNode && ((TextNode) node).getWholeText().contains("{{")) {
            words.add((TextNode) node);
        } else if (node instanceof Element) {
            for (Attribute attribute : node.attributes()) {
                attribute.setValue(PlaceholderText.general(attribute.getValue()));
            }
        }
    }

    /** Wraps the default text of each placeholder in an element, or its name if it has none. */
    private static void mark(TextNode node) {
        List<Node> parts = new ArrayList<Node>();
        String text = node.getWholeText();
        String marked =
                PlaceholderText.fill(
                        text,
                        (name, general) -> {
                            Element chip = new Element("span").addClass("afs-chip");
                            chip.attr("title", name).text(general.isEmpty() ? name : general);
                            parts.add(chip);
                            return "\uE000";
                        });
        int next = 0;
        List<Node> all = new ArrayList<Node>();
        for (String words : marked.split("\uE000", -1)) {
            all.add(new TextNode(words));
            if (next < parts.size()) {
                all.add(parts.get(next++));
            }
        }
        // at once: each single insertion renumbers all siblings
        ((Element) node.parent()).insertChildren(node.siblingIndex(), all);
        node.remove();
    }
}
