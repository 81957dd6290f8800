package org.aftersale.help.placeholder;

import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The customer's latest order, read once per request. */
@Component("aftersaleLastOrder")
public class LastOrder {

    private static final String ATTRIBUTE = "aftersale.lastOrder.";

    @Resource(name = "aftersaleStoreOrders")
    protected StoreOrders orders;

    Optional<StoreOrder> of(StoreCustomer customer) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(customer);
        }
        String name = ATTRIBUTE + customer.getId();
        Object known = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new Read(read(customer));
            request.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        }
        return ((Read) known).order;
    }

    private Optional<StoreOrder> read(StoreCustomer customer) {
        return orders.ofCustomer(customer.getId(), 1, 1).getItems().stream().findFirst();
    }

    /** Also caches that there is no order. */
    private static final class Read {

        private final Optional<StoreOrder> order;

        private Read(Optional<StoreOrder> order) {
            this.order = order;
        }
    }
}
