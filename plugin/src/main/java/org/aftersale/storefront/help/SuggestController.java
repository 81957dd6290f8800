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
 * Suggestions for what is being typed, as JSON: a list of articles, best first, each with {@code
 * title}, {@code url}, {@code passage} and {@code parts} (the passage with what was asked for
 * marked), {@code language}, {@code article} and {@code slug}. How often one client may ask is
 * {@code install.throttle.SuggestThrottle}'s.
 */
@Controller("aftersaleSuggestController")
public class SuggestController {

    private static final int MOST = 5;

    @Autowired protected HelpReader reader;

    @Autowired
    @Qualifier("aftersaleArticleSearch")
    protected ArticleSearch search;

    @Autowired protected HelpEventRecorder notes;

    @RequestMapping(value = "/help/suggest", method = RequestMethod.GET)
    public void suggest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SearchContext searchContext = SearchContext.of(request);
        String language = reader.language(request);
        List<ArticleHit> hits =
                searchContext.question().isEmpty()
                        ? new ArrayList<ArticleHit>()
                        : search.suggest(
                                SearchQuestion.of(searchContext.question(), language, MOST));
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
                                                        said(
                                                                hit,
                                                                searchContext,
                                                                request.getContextPath()))
                                        .collect(Collectors.toList())));
    }

    private static Map<String, Object> said(
            ArticleHit hit, SearchContext searchContext, String contextPath) {
        Map<String, Object> said = new LinkedHashMap<String, Object>();
        said.put("title", hit.getTitle());
        said.put("url", contextPath + searchContext.on(HelpModels.address(hit)));
        said.put(
                "passage",
                hit.getPassage().stream().map(Snippet::getWords).collect(Collectors.joining()));
        said.put("parts", parts(hit));
        said.put("language", hit.getLanguage());
        said.put("article", hit.getArticleId());
        said.put("slug", hit.getSlug());
        return said;
    }

    private static List<Map<String, Object>> parts(ArticleHit hit) {
        List<Map<String, Object>> parts = new ArrayList<Map<String, Object>>();
        for (Snippet snippet : hit.getPassage()) {
            Map<String, Object> part = new LinkedHashMap<String, Object>();
            part.put("words", snippet.getWords());
            part.put("marked", snippet.isMarked());
            parts.add(part);
        }
        return parts;
    }
}
