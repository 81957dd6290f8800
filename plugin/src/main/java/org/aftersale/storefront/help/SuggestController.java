package org.aftersale.storefront.help;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.ArticleSearch;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.Snippet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Suggestions while the customer types, as JSON: a list of articles, best match first, each with
 * {@code title}, {@code url}, {@code passage} and {@code parts} (the passage with the matches
 * marked), {@code language}, {@code article} and {@code slug}. {@code
 * install.throttle.SuggestThrottle} limits the rate per client.
 */
@Controller("aftersaleSuggestController")
public class SuggestController {

    private static final int MAX_SUGGESTIONS = 5;

    @Autowired protected HelpReader reader;

    @Autowired
    @Qualifier("aftersaleArticleSearch")
    protected ArticleSearch search;

    @Autowired protected HelpEventRecorder notes;

    /**
     * Forms ask below their own path: a store may serve accounts over TLS and the help without, and
     * what a customer writes must not leave the form's own channel.
     */
    @RequestMapping(
            value = {
                "/help/suggest",
                "/account/claims/new/suggest",
                "/account/tickets/new/suggest"
            },
            method = RequestMethod.GET)
    public void suggest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SearchContext searchContext = SearchContext.of(request);
        String language = reader.language(request);
        List<ArticleHit> hits =
                searchContext.question().isEmpty()
                        ? new ArrayList<ArticleHit>()
                        : search.suggest(
                                SearchQuestion.of(
                                        searchContext.question(), language, MAX_SUGGESTIONS));
        if (!searchContext.question().isEmpty()) {
            notes.seen(request, searchContext, language, hits.size());
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Language", language);
        response.setHeader("X-Robots-Tag", "noindex");
        response.getWriter()
                .write(
                        SafeJson.of(
                                hits.stream()
                                        .map(
                                                hit ->
                                                        suggestion(
                                                                hit,
                                                                searchContext,
                                                                request.getContextPath()))
                                        .collect(Collectors.toList())));
    }

    private static Map<String, Object> suggestion(
            ArticleHit hit, SearchContext searchContext, String contextPath) {
        Map<String, Object> suggestion = new LinkedHashMap<String, Object>();
        suggestion.put("title", hit.getTitle());
        suggestion.put("url", contextPath + searchContext.on(HelpModels.address(hit)));
        suggestion.put(
                "passage",
                hit.getPassage().stream().map(Snippet::getText).collect(Collectors.joining()));
        suggestion.put("parts", parts(hit));
        suggestion.put("language", hit.getLanguage());
        suggestion.put("article", hit.getArticleId());
        suggestion.put("slug", hit.getSlug());
        return suggestion;
    }

    private static List<Map<String, Object>> parts(ArticleHit hit) {
        List<Map<String, Object>> parts = new ArrayList<Map<String, Object>>();
        for (Snippet snippet : hit.getPassage()) {
            Map<String, Object> part = new LinkedHashMap<String, Object>();
            part.put("words", snippet.getText());
            part.put("marked", snippet.isMarked());
            parts.add(part);
        }
        return parts;
    }
}
