package org.aftersale.storefront.help;

import java.util.Map;
import org.aftersale.faq.ArticleHtml;
import org.aftersale.faq.ArticlePage;
import org.aftersale.faq.Headline;
import org.aftersale.faq.HelpLanguages;
import org.aftersale.faq.PlaceholderText;
import org.aftersale.render.PageHead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What search engines are told of an article: nothing that depends on who reads it. */
@Component("aftersaleArticleHeads")
public class ArticleHeads {

    private static final int DESCRIPTION = 160;

    @Autowired protected HelpAddresses addresses;
    @Autowired protected HelpLanguages languages;
    @Autowired protected ArticleHtml html;

    PageHead of(ArticlePage article) {
        String address = addresses.absolute(HelpAddresses.article(article.getHeadline()));
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
                        head.alsoIn(language, addresses.absolute(HelpAddresses.article(headline))));
        Headline first = all.get(languages.first());
        if (first != null) {
            head.alsoIn("x-default", addresses.absolute(HelpAddresses.article(first)));
        }
    }

    /** The article's own summary; else as many whole words of its beginning as are shown. */
    static String description(String summary, String answer) {
        if (!summary.isEmpty()) {
            return summary;
        }
        String text = answer.replaceAll("\\s+", " ").trim();
        if (text.length() <= DESCRIPTION) {
            return text;
        }
        String cut = Trail.cut(text, DESCRIPTION);
        int space = cut.lastIndexOf(' ');
        return (space > DESCRIPTION / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
