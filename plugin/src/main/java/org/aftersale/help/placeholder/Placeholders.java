package org.aftersale.help.placeholder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.host.StoreCustomer;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Makes of an article's stored HTML what one reader sees: cleaned, its placeholders filled. What a
 * placeholder says becomes words and links, never HTML of its own; nothing of it is kept, so that
 * no customer reads another's.
 */
@Component("aftersaleFilledArticles")
public class Placeholders {

    private static final Log LOG = LogFactory.getLog(Placeholders.class);

    @Resource(name = "aftersalePlaceholders")
    protected List<Placeholder> placeholders;

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

    /**
     * @param customer who reads; null for somebody who is not logged in
     * @param contextPath of the shop, before the links
     * @return clean HTML
     */
    public String fill(String body, StoreCustomer customer, Locale locale, String contextPath) {
        PlaceholderNodes nodes =
                new PlaceholderNodes(name -> said(name, customer, locale), contextPath);
        Document document = Jsoup.parseBodyFragment(html.clean(body));
        document.outputSettings().prettyPrint(false);
        nodes.fillIn(document.body());
        return document.body().html();
    }

    /** Empty where the article's general words are to stand. */
    private Optional<PlaceholderValue> said(String name, StoreCustomer customer, Locale locale) {
        for (Placeholder placeholder : placeholders) {
            if (placeholder.name().equals(name)) {
                try {
                    Optional<PlaceholderValue> filling = said(placeholder, customer, locale);
                    return filling == null ? Optional.empty() : filling;
                } catch (RuntimeException e) {
                    LOG.error("The placeholder " + name + " could not be filled", e);
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PlaceholderValue> said(
            Placeholder placeholder, StoreCustomer customer, Locale locale) {
        Optional<PlaceholderValue> own =
                customer == null ? Optional.empty() : placeholder.fill(customer, locale);
        return own.isPresent() ? own : placeholder.fillForEverybody(locale);
    }
}
