package org.aftersale.help.placeholder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Renders an article's stored HTML for one reader: sanitized, with placeholders replaced. Values
 * are inserted as text and links, never as HTML, and are not cached, so that no customer sees
 * another's data.
 */
@Component("aftersaleFilledArticles")
public class Placeholders {

    private static final Log LOG = LogFactory.getLog(Placeholders.class);

    @Resource(name = "aftersalePlaceholders")
    protected List<Placeholder> placeholders;

    @Resource(name = "aftersaleArticleHtml")
    protected ArticleHtml html;

    /**
     * @param customer the reader; null if not logged in
     * @param contextPath the store's context path, prefixed to links
     * @return sanitized HTML
     */
    public String fill(String body, StoreCustomer customer, Locale locale, String contextPath) {
        // however often an article names it, a value is read once
        Map<String, Optional<PlaceholderValue>> read =
                new HashMap<String, Optional<PlaceholderValue>>();
        PlaceholderNodes nodes =
                new PlaceholderNodes(
                        name -> read.computeIfAbsent(name, n -> value(n, customer, locale)),
                        contextPath);
        Document document = Jsoup.parseBodyFragment(html.clean(body));
        document.outputSettings().prettyPrint(false);
        nodes.fillIn(document.body());
        return document.body().html();
    }

    /** Empty to use the article's default text. */
    private Optional<PlaceholderValue> value(String name, StoreCustomer customer, Locale locale) {
        for (Placeholder placeholder : placeholders) {
            if (placeholder.name().equals(name)) {
                try {
                    Optional<PlaceholderValue> filling = value(placeholder, customer, locale);
                    return filling == null ? Optional.empty() : filling;
                } catch (RuntimeException e) {
                    LOG.error("The placeholder " + name + " could not be filled", e);
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PlaceholderValue> value(
            Placeholder placeholder, StoreCustomer customer, Locale locale) {
        Optional<PlaceholderValue> own =
                customer == null ? Optional.empty() : placeholder.fill(customer, locale);
        return own.isPresent() ? own : placeholder.fillForEverybody(locale);
    }
}
