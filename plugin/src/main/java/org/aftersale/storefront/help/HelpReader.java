package org.aftersale.storefront.help;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.host.CurrentCustomer;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.RenderContexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Who reads the help, and in which of its languages. */
@Component("aftersaleHelpReader")
public class HelpReader {

    @Autowired protected RenderContexts contexts;
    @Autowired protected HelpLanguages languages;
    @Autowired protected CurrentCustomer customers;

    Locale locale(HttpServletRequest request) {
        return contexts.of(request).locale();
    }

    /** The reader's language among the help's. */
    String language(HttpServletRequest request) {
        return languages.of(locale(request));
    }

    /**
     * In which to say something among words of that language: the reader's own country if it is
     * theirs.
     */
    Locale speaking(HttpServletRequest request, String language) {
        Locale locale = locale(request);
        return locale.getLanguage().equals(language) ? locale : Locale.forLanguageTag(language);
    }

    /** Null for somebody who is not logged in. */
    StoreCustomer customer() {
        return customers.get().orElse(null);
    }
}
