package org.aftersale.install.entry;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.RequestFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The one script element that brings the links to our pages into the store's own. */
@Component("aftersaleEntryPointScript")
public class EntryPointScript {

    public static final String HELP_WITH_ORDER = "aftersale.entry.order";
    public static final String HELP_WITH_ORDERS = "aftersale.entry.menu";
    public static final String SERVICE = "/account/service";
    private static final String ORDERS = "/account/orders";

    @Autowired private MessageSource messages;
    @Autowired private RequestFacts facts;

    public String tag(HttpServletRequest request) {
        Locale locale = facts.locale(request);
        String base = request.getContextPath();
        StringBuilder tag = new StringBuilder(400).append("<script");
        attribute(tag, "src", base + "/js/aftersale/entry-points.js");
        tag.append(" defer");
        attribute(tag, "data-aftersale-service", base + SERVICE);
        attribute(tag, "data-aftersale-orders", base + ORDERS);
        attribute(tag, "data-aftersale-order-label", label(HELP_WITH_ORDER, locale));
        attribute(tag, "data-aftersale-menu-label", label(HELP_WITH_ORDERS, locale));
        return tag.append("></script>").toString();
    }

    public String label(String code, Locale locale) {
        return messages.getMessage(code, null, code, locale);
    }

    /** Plain ASCII, so that the bytes are the same in whatever encoding the page is written. */
    private static void attribute(StringBuilder tag, String name, String value) {
        tag.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); ) {
            int character = value.codePointAt(i);
            i += Character.charCount(character);
            if (character < 32 || character > 126 || "\"&<>'".indexOf(character) >= 0) {
                tag.append("&#").append(character).append(';');
            } else {
                tag.append((char) character);
            }
        }
        tag.append('"');
    }
}
