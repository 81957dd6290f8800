package org.aftersale.storefront.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the store shows an order: by the setting {@code aftersale.order-path}. */
@Component("aftersaleOrderPages")
public class OrderPages {

    @Value("${aftersale.order-path:/account/orders}")
    protected String path;

    /** The address of an order's page, without the context path. */
    public String of(String orderNumber) {
        return path.replaceAll("/+$", "") + '/' + ShopPaths.encoded(orderNumber);
    }
}
