package org.aftersale.storefront.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/** Tells readers from machines, as far as machines say that they are some. */
final class BotFilter {

    private static final Pattern ROBOT =
            Pattern.compile(
                    "bot\\b|bot/|crawl|spider|slurp|preview|facebookexternalhit|curl/|wget/"
                            + "|python|java/|httpclient|headlesschrome-prerender");

    /** What a browser says when it fetches a page that nobody has asked for yet. */
    private static final List<String> AHEAD = Arrays.asList("Sec-Purpose", "Purpose", "X-Moz");

    private BotFilter() {}

    static boolean sent(HttpServletRequest request) {
        String browser = request.getHeader("User-Agent");
        return browser != null
                && !ROBOT.matcher(browser.toLowerCase(Locale.ROOT)).find()
                && !"HEAD".equals(request.getMethod())
                && AHEAD.stream().noneMatch(header -> isAhead(request.getHeader(header)));
    }

    private static boolean isAhead(String purpose) {
        return purpose != null
                && purpose.toLowerCase(Locale.ROOT).matches(".*pre(fetch|view|render).*");
    }
}
