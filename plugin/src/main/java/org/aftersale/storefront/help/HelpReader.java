package org.aftersale.storefront.help;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.host.CurrentCustomer;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.RenderContexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The reader of the help, and the language in which they read it. */
@Component("aftersaleHelpReader")
public class HelpReader {

    @Autowired protected RenderContexts contexts;
    @Autowired protected HelpLanguages languages;
    @Autowired protected CurrentCustomer customers;

    Locale locale(HttpServletRequest request) {
        return contexts.of(request).locale();
    }

    /** The reader's language, among those of the help. */
    String language(HttpServletRequest request) {
        return languages.of(locale(request));
    }

    /**
     * The locale for interface text beside content in that language: the reader's own locale if it
     * has that language.
     */
    Locale displayLocale(HttpServletRequest request, String language) {
        Locale locale = locale(request);
        return locale.getLanguage().equals(language) ? locale : Locale.forLanguageTag(language);
    }

    /** Null if nobody is logged in. */
    StoreCustomer customer() {
        return customers.get().orElse(null);
    }
}
