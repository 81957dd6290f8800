package com.example.fernhill.site.seed;

import com.example.fernhill.payment.StoreGatewayType;
import java.util.Date;
import java.util.List;
import javax.annotation.PostConstruct;
import javax.annotation.Resource;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderAttribute;
import org.broadleafcommerce.core.order.domain.OrderAttributeImpl;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.call.FulfillmentGroupItemRequest;
import org.broadleafcommerce.core.order.service.call.OrderItemRequestDTO;
import org.broadleafcommerce.core.order.service.type.FulfillmentGroupStatusType;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The orders of the demo's shoppers, priced by the host with its offers, tax provider and shipping.
 * Only what the host would have recorded on another day is set by hand: number, dates and delivery.
 */
@Component
class OrderSeed {

    /**
     * The host has no delivery date: the store stores one for each fulfillment group on the order.
     */
    static final String DELIVERED = "delivered-";

    private static final String LONG_NUMBER = "2026111514305500719";

    private static final long DAY = 24L * 60 * 60 * 1000;

    @Resource private ApplicationContext context;

    /** Null in a store without Aftersale, which has no class that {@link ParcelSeed} names. */
    private Object reports;

    @Resource(name = "blOrderService")
    private OrderService orders;

    @Resource(name = "blFulfillmentGroupService")
    private FulfillmentGroupService parcels;

    @Resource private CatalogSeed catalogSeed;
    @Resource private ShopperSeed shopperSeed;
    @Resource private PaymentSeed paymentSeed;

    /** Before the seed's transaction: what the bean needs makes tables of its own. */
    @PostConstruct
    void findReports() {
        reports =
                context.containsBean(ParcelSeed.REPORTS)
                        ? context.getBean(ParcelSeed.REPORTS)
                        : null;
    }

    void seed() {
        Customer ada = shopperSeed.shopper("shopper");
        Order first = cart(ada, "stoneware-mug*3", "enamel-pot", "linen-apron");
        first = withCode(first);
        paid(submit(ship(first), "DEMO-1001", 9), StoreGatewayType.CARD);
        delivered("DEMO-1001", 5);

        paid(
                submit(ship(cart(ada, "harvest-basket", "desk-lamp")), "DEMO-1002", 24),
                StoreGatewayType.CARD);
        delivered("DEMO-1002", 20);

        paid(
                submit(ship(cart(ada, "chef-knife", "cutting-board")), "DEMO-1003", 49),
                StoreGatewayType.CARD);
        delivered("DEMO-1003", 45);

        paid(submit(ship(cart(ada, "teapot", "napkins*2")), "DEMO-1004", 1), StoreGatewayType.CARD);

        Order two = ship(cart(ada, "wool-blanket", "cushion*2", "beeswax-candle*4"));
        two = secondParcel(two, "beeswax-candle");
        two = submit(two, "DEMO-1005", 18);
        paid(two, StoreGatewayType.GIFT_CARD, StoreGatewayType.CARD);
        delivered("DEMO-1005", 14, 10);

        paid(
                submit(ship(cart(ada, "desk-clock", "notebook*2")), "DEMO-1006", 7),
                StoreGatewayType.DECLINING_CARD);
        delivered("DEMO-1006", 3);

        Customer jonas = shopperSeed.shopper("neighbour");
        paid(
                submit(ship(cart(jonas, "watering-can", "trowel", "twine*2")), "DEMO-2001", 11),
                StoreGatewayType.CARD);
        delivered("DEMO-2001", 7);

        // numbers as some stores write them: every address has to encode them
        Customer ines = shopperSeed.shopper("collector");
        delivered(ines, "2026/00123", 12, "teapot", "twine*2");
        delivered(ines, "WEB #77;5", 13, "desk-lamp");
        delivered(ines, "50% für Łucja?", 14, "notebook*2");
        // as the host numbers orders itself: time and id
        delivered(ines, LONG_NUMBER, 15, "stoneware-mug*2", "linen-apron");

        // a customer with an account, to whom the law of the European Union applies
        Customer lena = shopperSeed.shopper("european");
        delivered(lena, "DEMO-4001", 8, "stoneware-mug*3", "linen-apron");
        delivered(lena, "DEMO-4003", 5, "stoneware-mug*2", "harvest-basket");
        paid(submit(ship(cart(lena, "teapot")), "DEMO-4002", 1), StoreGatewayType.CARD);

        // guests: customers without an account, whom only order number and e-mail identify
        guest("DEMO-3001", Destination.WARSAW, 7, 3, "teapot", "napkins*2");
        guest("DEMO-3002", Destination.BERLIN, 24, 20, "wool-blanket", "beeswax-candle*2");
    }

    private void guest(
            String number,
            Destination to,
            int orderedDaysAgo,
            int deliveredDaysAgo,
            String... lines) {
        Customer guest = shopperSeed.guest("guest@example.com", to);
        paid(submit(ship(cart(guest, lines)), number, orderedDaysAgo), StoreGatewayType.CARD);
        delivered(number, deliveredDaysAgo);
    }

    /** An order paid by card, shipped, and delivered four days after it was placed. */
    void delivered(Customer customer, String number, int daysAgo, String... lines) {
        paid(submit(ship(cart(customer, lines)), number, daysAgo), StoreGatewayType.CARD);
        delivered(number, daysAgo - 4);
    }

    private Order cart(Customer customer, String... lines) {
        try {
            Order order = orders.createNewCartForCustomer(customer);
            for (String line : lines) {
                String[] parts = line.split("\\*");
                Product product = catalogSeed.product(parts[0]);
                int quantity = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
                order =
                        orders.addItem(
                                order.getId(),
                                new OrderItemRequestDTO(
                                        product.getId(),
                                        product.getDefaultSku().getId(),
                                        product.getDefaultCategory().getId(),
                                        quantity),
                                false);
            }
            return orders.save(order, true);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Order withCode(Order order) {
        try {
            return orders.addOfferCode(order, catalogSeed.welcomeCode(), true);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Order ship(Order order) {
        for (FulfillmentGroup parcel : order.getFulfillmentGroups()) {
            parcel.setAddress(shopperSeed.address(order.getCustomer()));
            parcel.setFulfillmentOption(catalogSeed.standardShipping());
        }
        return priced(order);
    }

    /** Ships one product in a fulfillment group of its own. */
    private Order secondParcel(Order order, String slug) {
        FulfillmentGroup second = parcels.createEmptyFulfillmentGroup();
        second.setOrder(order);
        second.setType(FulfillmentType.PHYSICAL_SHIP);
        second.setAddress(shopperSeed.address(order.getCustomer()));
        second.setFulfillmentOption(catalogSeed.standardShipping());
        second = parcels.save(second);
        order.getFulfillmentGroups().add(second);
        Long productId = catalogSeed.product(slug).getId();
        for (DiscreteOrderItem line : order.getDiscreteOrderItems()) {
            if (line.getProduct().getId().equals(productId)) {
                move(order, line, second);
            }
        }
        return priced(order);
    }

    private void move(Order order, DiscreteOrderItem line, FulfillmentGroup parcel) {
        FulfillmentGroupItemRequest request = new FulfillmentGroupItemRequest();
        request.setOrder(order);
        request.setOrderItem(line);
        request.setFulfillmentGroup(parcel);
        request.setQuantity(line.getQuantity());
        try {
            parcels.addItemToFulfillmentGroup(request, false);
        } catch (PricingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Order submit(Order order, String number, int daysAgo) {
        order.setOrderNumber(number);
        order.setStatus(OrderStatus.SUBMITTED);
        order.setSubmitDate(daysAgo(daysAgo));
        order.setEmailAddress(order.getCustomer().getEmailAddress());
        return saved(order);
    }

    private void paid(Order order, PaymentGatewayType... ways) {
        paymentSeed.pay(order, ways);
        saved(order);
    }

    private void delivered(String number, int... daysAgo) {
        Order order = orders.findOrderByOrderNumber(number);
        List<FulfillmentGroup> groups = order.getFulfillmentGroups();
        for (int i = 0; i < groups.size(); i++) {
            FulfillmentGroup parcel = groups.get(i);
            parcel.setStatus(FulfillmentGroupStatusType.DELIVERED);
            for (FulfillmentGroupItem item : parcel.getFulfillmentGroupItems()) {
                item.setStatus(FulfillmentGroupStatusType.DELIVERED);
            }
            OrderAttribute when = new OrderAttributeImpl();
            when.setName(DELIVERED + parcel.getId());
            when.setValue(String.valueOf(daysAgo(daysAgo[i]).getTime()));
            when.setOrder(order);
            order.getOrderAttributes().put(when.getName(), when);
        }
        saved(order);
        if (reports != null) {
            for (int i = 0; i < groups.size(); i++) {
                ParcelSeed.report(
                        reports,
                        number,
                        groups.get(i).getId(),
                        daysAgo(daysAgo[i] + 2),
                        daysAgo(daysAgo[i]));
            }
        }
    }

    private Order priced(Order order) {
        try {
            return orders.save(order, true);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Order saved(Order order) {
        try {
            return orders.save(order, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Date daysAgo(int days) {
        return new Date(System.currentTimeMillis() - days * DAY);
    }
}
