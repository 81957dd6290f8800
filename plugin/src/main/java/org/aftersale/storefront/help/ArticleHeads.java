package org.aftersale.storefront.help;

import java.util.Map;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.placeholder.PlaceholderText;
import org.aftersale.help.reading.Headline;
import org.aftersale.help.reading.PublishedArticle;
import org.aftersale.render.PageHead;
import org.aftersale.shared.ColumnText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** An article's metadata for search engines; it never depends on the reader. */
@Component("aftersaleArticleHeads")
public class ArticleHeads {

    private static final int DESCRIPTION = 160;

    @Autowired protected HelpPaths addresses;
    @Autowired protected HelpLanguages languages;
    @Autowired protected ArticleHtml html;

    PageHead of(PublishedArticle article) {
        String address = addresses.absolute(HelpPaths.article(article.getHeadline()));
        String answer = html.text(PlaceholderText.general(html.clean(article.getBody())));
        PageHead head =
                new PageHead()
                        .at(address)
                        .describedBy(description(article.getSummary(), answer))
                        .withData(ArticleModels.data(article, address, answer));
        if (article.getLanguages().size() > 1) {
            alternates(article.getLanguages(), head);
        }
        return head;
    }

    private void alternates(Map<String, Headline> all, PageHead head) {
        all.forEach(
                (language, headline) ->
                        head.alternate(language, addresses.absolute(HelpPaths.article(headline))));
        Headline first = all.get(languages.first());
        if (first != null) {
            head.alternate("x-default", addresses.absolute(HelpPaths.article(first)));
        }
    }

    /**
     * The article's summary; without one, as many whole words of its beginning as search engines
     * show.
     */
    static String description(String summary, String answer) {
        if (!summary.isEmpty()) {
            return summary;
        }
        String text = answer.replaceAll("\\s+", " ").trim();
        if (text.length() <= DESCRIPTION) {
            return text;
        }
        String cut = ColumnText.cut(text, DESCRIPTION);
        int space = cut.lastIndexOf(' ');
        return (space > DESCRIPTION / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
