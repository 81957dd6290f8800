package org.aftersale.storefront.page;

import org.aftersale.shared.UrlEncoding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The URL of the store's order page, from the settings {@code aftersale.order-path} and {@code
 * aftersale.order-page}.
 */
@Component("aftersaleOrderPages")
public class OrderPages {

    /** The placeholder of the order's number in {@code aftersale.order-page}. */
    static final String NUMBER = "{number}";

    @Value("${aftersale.order-path:/account/orders}")
    protected String path;

    /** Empty or null if an order's page is one level below the list. */
    @Value("${aftersale.order-page:}")
    protected String page;

    /**
     * The URL of an order's page, without the context path. Where the number does not fit into the
     * URL – a server refuses an encoded slash in a path – it is the order's page in the hub: a link
     * of ours always opens.
     */
    public String of(String orderNumber) {
        String pattern = pattern();
        int question = pattern.indexOf('?');
        boolean inQuery = question >= 0 && question < pattern.indexOf(NUMBER);
        if (!inQuery && !UrlEncoding.fitsInPath(orderNumber)) {
            return ShopPaths.hub(orderNumber);
        }
        String url = pattern.replace(NUMBER, UrlEncoding.value(orderNumber));
        // the host's dispatcher takes what follows a dot for a file's extension and cuts it off
        boolean cut = orderNumber.indexOf('.') >= 0 && pattern.endsWith('/' + NUMBER);
        return cut ? url + '/' : url;
    }

    /**
     * The same for a visitor: guests have no page of the store's, but the one behind their link.
     */
    public String of(Visitor visitor, String orderNumber) {
        return visitor.isGuest() ? visitor.paths().home() : of(orderNumber);
    }

    private String pattern() {
        String own = page == null ? "" : page.trim();
        return own.contains(NUMBER)
                ? own
                : '/' + path.trim().replaceAll("^/+|/+$", "") + '/' + NUMBER;
    }
}
