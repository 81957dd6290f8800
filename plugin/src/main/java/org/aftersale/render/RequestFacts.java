package org.aftersale.render;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

/** What rendering needs to know about a request and only the host can tell. */
public interface RequestFacts {

    /** The language in which the visitor uses the store. */
    Locale locale(HttpServletRequest request);

    /** The session's CSRF token; null if the host uses none. */
    FormToken token(HttpServletRequest request);
}
