package org.aftersale.storefront.help;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.faq.HelpLog;
import org.aftersale.faq.HelpPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Notes for {@link HelpLog} what people do on the help's pages; what robots do is not noted. */
@Component("aftersaleHelpNotes")
public class HelpNotes {

    @Autowired protected HelpLog log;

    void searched(HttpServletRequest request, Trail trail, String language, long hits) {
        if (People.sent(request)) {
            log.searched(HelpPlace.HELP, trail.key(), language, trail.question(), count(hits));
        }
    }

    /** Suggestions on the help's own pages are searches that are not finished, and not noted. */
    void seen(HttpServletRequest request, Trail trail, String language, long hits) {
        if (trail.place() != HelpPlace.HELP && People.sent(request)) {
            log.seen(trail.place(), trail.key(), language, trail.question(), count(hits));
        }
    }

    void opened(HttpServletRequest request, Trail trail, String language, long articleId) {
        if (People.sent(request)) {
            log.opened(trail.place(), trail.key(), language, articleId);
        }
    }

    private static int count(long hits) {
        return (int) Math.min(Integer.MAX_VALUE, hits);
    }
}
