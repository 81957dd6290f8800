package org.aftersale.storefront.help;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.feedback.HelpLog;
import org.aftersale.help.feedback.HelpPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Records visitors' activity on the help pages in {@link HelpLog}; bots are ignored. */
@Component("aftersaleHelpNotes")
public class HelpEventRecorder {

    @Autowired protected HelpLog log;

    void searched(
            HttpServletRequest request, SearchContext searchContext, String language, long hits) {
        if (BotFilter.sent(request)) {
            log.searched(
                    HelpPlace.HELP,
                    searchContext.key(),
                    language,
                    searchContext.question(),
                    count(hits));
        }
    }

    /** Suggestions on the help's own pages are unfinished searches and are not recorded. */
    void seen(HttpServletRequest request, SearchContext searchContext, String language, long hits) {
        if (searchContext.place() != HelpPlace.HELP && BotFilter.sent(request)) {
            log.seen(
                    searchContext.place(),
                    searchContext.key(),
                    language,
                    searchContext.question(),
                    count(hits));
        }
    }

    void opened(
            HttpServletRequest request,
            SearchContext searchContext,
            String language,
            long articleId) {
        if (BotFilter.sent(request)) {
            log.opened(searchContext.place(), searchContext.key(), language, articleId);
        }
    }

    private static int count(long hits) {
        return (int) Math.min(Integer.MAX_VALUE, hits);
    }
}
