package com.example.fernhill.site.web;

import javax.servlet.http.HttpServletRequest;

/** The footer's links to the same page in another language. */
public final class LanguageLinks {

    private static final String LANGUAGE = "blLocaleCode=";

    private LanguageLinks() {}

    /** The page's own query with another language; relative, so that the path stays as it is. */
    public static String to(HttpServletRequest request, String locale) {
        StringBuilder link = new StringBuilder("?");
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty() && !pair.startsWith(LANGUAGE)) {
                link.append(pair).append('&');
            }
        }
        return link.append(LANGUAGE).append(locale).toString();
    }
}
