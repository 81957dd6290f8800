package org.aftersale.install.entry;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.RequestFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The script element that adds links to our pages to the store's own. */
@Component("aftersaleEntryPointScript")
public class EntryPointScript {

    public static final String HELP_WITH_ORDER = "aftersale.entry.order";
    public static final String HELP_WITH_ORDERS = "aftersale.entry.menu";
    public static final String HELP = "aftersale.entry.help";
    public static final String WITHDRAW = "aftersale.withdraw.step1";
    public static final String SERVICE = "/account/service";

    @Autowired private MessageSource messages;
    @Autowired private RequestFacts facts;

    @Value("${aftersale.order-path:/account/orders}")
    private String orders;

    /** Empty or null if an order's page is one level below the list. */
    @Value("${aftersale.order-page:}")
    private String order;

    public String tag(HttpServletRequest request) {
        Locale locale = facts.locale(request);
        String base = request.getContextPath();
        StringBuilder tag = new StringBuilder(400).append("<script");
        attribute(tag, "src", base + "/js/aftersale/entry-points.js");
        tag.append(" defer");
        attribute(tag, "data-aftersale-service", base + SERVICE);
        attribute(tag, "data-aftersale-orders", base + orders());
        attribute(tag, "data-aftersale-order", base + order());
        attribute(tag, "data-aftersale-order-label", label(HELP_WITH_ORDER, locale));
        attribute(tag, "data-aftersale-menu-label", label(HELP_WITH_ORDERS, locale));
        return tag.append("></script>").toString();
    }

    /** The path of the store's order list; the page of an order is one level below. */
    private String orders() {
        return "/"
                + StringUtils.trimTrailingCharacter(
                        StringUtils.trimLeadingCharacter(orders.trim(), '/'), '/');
    }

    /** The address of an order's page, with a placeholder for the number. */
    private String order() {
        String own = order == null ? "" : order.trim();
        return own.contains("{number}") ? own : orders() + "/{number}";
    }

    public String label(String code, Locale locale) {
        return messages.getMessage(code, null, code, locale);
    }

    /**
     * The link to the withdrawal function, a paragraph of its own. Centred by an attribute: a style
     * may be forbidden, and no style sheet of ours is on the store's own pages.
     */
    String withdrawLink(HttpServletRequest request) {
        StringBuilder link =
                new StringBuilder("<p class=\"aftersale-withdraw\" align=\"center\"><a");
        attribute(link, "href", request.getContextPath() + WithdrawProcessor.PATH);
        attribute(link, WithdrawProcessor.MARK, "");
        link.append('>');
        ascii(link, label(WITHDRAW, facts.locale(request)));
        return link.append("</a></p>").toString();
    }

    /** Escapes to ASCII, so that the bytes are the same in every page encoding. */
    private static void attribute(StringBuilder tag, String name, String value) {
        tag.append(' ').append(name).append("=\"");
        ascii(tag, value);
        tag.append('"');
    }

    private static void ascii(StringBuilder tag, String value) {
        for (int i = 0; i < value.length(); ) {
            int character = value.codePointAt(i);
            i += Character.charCount(character);
            if (character < 32 || character > 126 || "\"&<>'".indexOf(character) >= 0) {
                tag.append("&#").append(character).append(';');
            } else {
                tag.append((char) character);
            }
        }
    }
}
