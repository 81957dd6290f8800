package org.aftersale.render;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

/** What rendering needs to know of a request and only the host can tell. */
public interface RequestFacts {

    /** The language the visitor reads the store in. */
    Locale locale(HttpServletRequest request);

    /** The session's token; null where the host keeps none. */
    FormToken token(HttpServletRequest request);
}
