package org.aftersale.storefront.help;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.help.reading.Articles;
import org.aftersale.help.reading.Headline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.HtmlUtils;

/** The sitemap: every article in each of its languages. */
@Controller("aftersaleSitemapController")
public class SitemapController {

    @Autowired protected Articles articles;
    @Autowired protected HelpPaths addresses;

    @RequestMapping(value = "/help/sitemap.xml", method = RequestMethod.GET)
    public void sitemap(HttpServletResponse response) throws IOException {
        StringBuilder map =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                        .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                        .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (Map<String, Headline> languages : articles.all()) {
            String alternates = alternates(languages);
            for (Headline article : languages.values()) {
                map.append("<url><loc>")
                        .append(address(article))
                        .append("</loc><lastmod>")
                        .append(Instant.ofEpochMilli(article.getPublishedAt()))
                        .append("</lastmod>")
                        .append(alternates)
                        .append("</url>\n");
            }
        }
        response.setContentType("application/xml;charset=UTF-8");
        response.getWriter().write(map.append("</urlset>\n").toString());
    }

    private String alternates(Map<String, Headline> languages) {
        if (languages.size() < 2) {
            return "";
        }
        StringBuilder links = new StringBuilder();
        languages.forEach(
                (language, article) ->
                        links.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                                .append(HtmlUtils.htmlEscape(language))
                                .append("\" href=\"")
                                .append(address(article))
                                .append("\"/>"));
        return links.toString();
    }

    private String address(Headline article) {
        return HtmlUtils.htmlEscape(addresses.absolute(HelpPaths.article(article)));
    }
}
