package org.aftersale.storefront.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The URL of the store's order page, from the setting {@code aftersale.order-path}. */
@Component("aftersaleOrderPages")
public class OrderPages {

    @Value("${aftersale.order-path:/account/orders}")
    protected String path;

    /** The URL of an order's page, without the context path. */
    public String of(String orderNumber) {
        return path.replaceAll("/+$", "") + '/' + ShopPaths.encoded(orderNumber);
    }
}
