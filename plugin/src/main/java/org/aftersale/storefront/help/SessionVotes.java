package org.aftersale.storefront.help;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** Allows one vote per article and session: the session holds the articles already voted on. */
final class SessionVotes {

    private static final String ATTRIBUTE = "aftersale.ballots";
    private static final int MAX_ARTICLES = 100;

    private SessionVotes() {}

    /**
     * @return whether this visitor has already voted on the article
     */
    static boolean isCast(HttpServletRequest request, String slug) {
        HttpSession session = request.getSession(false);
        return session != null && cast(session).contains(slug);
    }

    static void cast(HttpServletRequest request, String slug) {
        HttpSession session = request.getSession();
        LinkedHashSet<String> slugs = new LinkedHashSet<String>(cast(session));
        slugs.add(slug);
        if (slugs.size() > MAX_ARTICLES) {
            slugs.remove(slugs.iterator().next());
        }
        session.setAttribute(ATTRIBUTE, slugs);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> cast(HttpSession session) {
        Object kept = session.getAttribute(ATTRIBUTE);
        return kept instanceof Set ? (Set<String>) kept : new LinkedHashSet<String>();
    }
}
