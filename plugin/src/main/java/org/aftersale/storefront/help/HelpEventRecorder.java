package org.aftersale.storefront.help;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.feedback.HelpLog;
import org.aftersale.help.feedback.HelpPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Notes for {@link HelpLog} what people do on the help's pages; what robots do is not noted. */
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

    /** Suggestions on the help's own pages are searches that are not finished, and not noted. */
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
