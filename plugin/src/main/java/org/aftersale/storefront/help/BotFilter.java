package org.aftersale.storefront.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/** Tells readers from bots, as far as bots identify themselves. */
final class BotFilter {

    private static final Pattern BOT =
            Pattern.compile(
                    "bot\\b|bot/|crawl|spider|slurp|preview|facebookexternalhit|curl/|wget/"
                            + "|python|java/|httpclient|headlesschrome-prerender");

    /** Headers that browsers send when they prefetch a page. */
    private static final List<String> PREFETCH_HEADERS =
            Arrays.asList("Sec-Purpose", "Purpose", "X-Moz");

    private BotFilter() {}

    static boolean sent(HttpServletRequest request) {
        String browser = request.getHeader("User-Agent");
        return browser != null
                && !BOT.matcher(browser.toLowerCase(Locale.ROOT)).find()
                && !"HEAD".equals(request.getMethod())
                && PREFETCH_HEADERS.stream()
                        .noneMatch(header -> isAhead(request.getHeader(header)));
    }

    private static boolean isAhead(String purpose) {
        return purpose != null
                && purpose.toLowerCase(Locale.ROOT).matches(".*pre(fetch|view|render).*");
    }
}
