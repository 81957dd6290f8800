package org.aftersale.storefront.help;

import org.aftersale.help.reading.Headline;
import org.aftersale.shared.UrlEncoding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The help's URLs: within the shop, without the context path, or absolute. */
@Component("aftersaleHelpAddresses")
public class HelpPaths {

    static final String HOME = "/help";
    static final String ARTICLES = "/help/articles/";

    private final String shop;

    @Autowired
    public HelpPaths(@Value("${aftersale.shop-url}") String shopUrl) {
        shop = (shopUrl == null ? "" : shopUrl.trim()).replaceAll("/+$", "");
    }

    /** With the shop's absolute URL in front. */
    public String absolute(String path) {
        return shop + path;
    }

    static String article(Headline article) {
        return ARTICLES + UrlEncoding.value(article.getSlug());
    }

    static String category(String code) {
        return HOME + "?category=" + UrlEncoding.value(code);
    }

    static String results(String question) {
        return HOME + "?q=" + UrlEncoding.value(question);
    }

    /** The URL of the question form, prefilled with what is known. */
    static String contact(String subject, String slug) {
        String form = "/account/tickets/new";
        String about = subject.isEmpty() ? "" : "subject=" + UrlEncoding.value(subject);
        String after = slug == null ? "" : "article=" + UrlEncoding.value(slug);
        String query = about + (about.isEmpty() || after.isEmpty() ? "" : "&") + after;
        return query.isEmpty() ? form : form + "?" + query;
    }
}
