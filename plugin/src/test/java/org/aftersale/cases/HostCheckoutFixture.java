package org.aftersale.cases;

import java.util.Date;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.aftersale.host.StoreCustomer;
import org.broadleafcommerce.common.currency.domain.BroadleafCurrency;
import org.broadleafcommerce.common.currency.service.BroadleafCurrencyService;
import org.broadleafcommerce.common.persistence.EntityConfiguration;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.offer.domain.OfferCode;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.call.GiftWrapOrderItemRequest;
import org.broadleafcommerce.core.order.service.call.OrderItemRequestDTO;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Places orders through the host's own services: cart, offers, taxes and totals. No amount of an
 * order is set by hand.
 */
final class HostCheckoutFixture {

    private final HostCatalogFixture catalog;
    private final HostFixture store;
    private final OrderService orders;
    private final EntityConfiguration configuration;
    private final TransactionTemplate transaction;

    HostCheckoutFixture(HostFixture store) {
        this.store = store;
        orders = store.bean("blOrderService", OrderService.class);
        configuration = store.bean("blEntityConfiguration", EntityConfiguration.class);
        transaction =
                new TransactionTemplate(
                        store.bean("blTransactionManager", PlatformTransactionManager.class));
        EntityManager entities =
                SharedEntityManagerCreator.createSharedEntityManager(
                        store.bean("entityManagerFactory", EntityManagerFactory.class));
        catalog = new HostCatalogFixture(configuration, entities);
    }

    /**
     * Starts a shopper's request.
     *
     * @param currency of the request; null where it has none, and its orders then neither
     */
    void open(String currency) {
        BroadleafRequestContext request = new BroadleafRequestContext();
        request.setBroadleafCurrency(currency == null ? null : currency(currency));
        BroadleafRequestContext.setBroadleafRequestContext(request);
    }

    void close() {
        BroadleafRequestContext.setBroadleafRequestContext(null);
    }

    <T> T prepare(Function<HostCatalogFixture, T> work) {
        return transaction.execute(status -> work.apply(catalog));
    }

    /**
     * Fills a cart, prices it and submits the order.
     *
     * @return the order's id
     */
    long sell(StoreCustomer customer, Consumer<Cart> shopping) {
        return transaction.execute(
                status -> {
                    Cart cart = new Cart(customer);
                    shopping.accept(cart);
                    return cart.handedIn();
                });
    }

    /** The host's total of an order, as its Money. */
    String total(long order) {
        return transaction.execute(
                status -> orders.findOrderById(order).getTotal().getAmount().toPlainString());
    }

    private BroadleafCurrency currency(String code) {
        if (store.sql.queryForObject(
                        "select count(*) from BLC_CURRENCY where CURRENCY_CODE = '" + code + "'",
                        Integer.class)
                == 0) {
            store.sql.update(
                    "insert into BLC_CURRENCY (CURRENCY_CODE, DEFAULT_FLAG, FRIENDLY_NAME)"
                            + " values (?, ?, ?)",
                    code,
                    false,
                    code);
        }
        return store.bean("blCurrencyService", BroadleafCurrencyService.class)
                .findCurrencyByCode(code);
    }

    /** A cart of the host. */
    final class Cart {

        private Order order;

        private Cart(StoreCustomer customer) {
            order =
                    orders.createNewCartForCustomer(
                            store.bean("blCustomerService", CustomerService.class)
                                    .readCustomerById(customer.getId()));
        }

        Cart add(Product product, int quantity) {
            return then(() -> orders.addItem(order.getId(), request(product, quantity), false));
        }

        private OrderItemRequestDTO request(Product product, int quantity) {
            return new OrderItemRequestDTO(
                    product.getId(),
                    product.getDefaultSku().getId(),
                    product.getDefaultCategory().getId(),
                    quantity);
        }

        /**
         * Gift-wraps the line with this index; the host puts the wrap into no fulfillment group.
         */
        Cart wrap(Product paper, int line) {
            GiftWrapOrderItemRequest wrap = new GiftWrapOrderItemRequest();
            wrap.setSku(paper.getDefaultSku());
            wrap.setProduct(paper);
            wrap.setCategory(paper.getDefaultCategory());
            wrap.setQuantity(1);
            wrap.setOrder(order);
            wrap.getWrappedItems().add(order.getOrderItems().get(line));
            return then(() -> orders.addGiftWrapItemToOrder(order, wrap, false).getOrder());
        }

        Cart code(OfferCode code) {
            return then(() -> orders.addOfferCode(order, code, false));
        }

        /** Ships all fulfillment groups this way; their shipping is taxed. */
        Cart ship(FulfillmentOption method) {
            for (FulfillmentGroup group : order.getFulfillmentGroups()) {
                group.setFulfillmentOption(method);
                group.setIsShippingPriceTaxable(true);
            }
            return this;
        }

        /** Adds an add-on to the line with this index. */
        Cart addOn(int line, Product product, int quantity) {
            OrderItemRequestDTO addOn = request(product, quantity);
            addOn.setParentOrderItemId(order.getOrderItems().get(line).getId());
            return then(() -> orders.addItem(order.getId(), addOn, false));
        }

        /** Ships some units of the line with this index in a fulfillment group of their own. */
        Cart apart(int line, int quantity, FulfillmentOption method) {
            FulfillmentGroup first = order.getFulfillmentGroups().get(0);
            FulfillmentGroupItem whole =
                    first.getFulfillmentGroupItems().stream()
                            .filter(
                                    item ->
                                            item.getOrderItem()
                                                    .equals(order.getOrderItems().get(line)))
                            .findFirst()
                            .get();
            whole.setQuantity(whole.getQuantity() - quantity);
            FulfillmentGroup second = create(FulfillmentGroup.class);
            second.setOrder(order);
            second.setType(FulfillmentType.PHYSICAL_SHIP);
            second.setFulfillmentOption(method);
            FulfillmentGroupItem part = create(FulfillmentGroupItem.class);
            part.setFulfillmentGroup(second);
            part.setOrderItem(whole.getOrderItem());
            part.setQuantity(quantity);
            second.addFulfillmentGroupItem(part);
            order.getFulfillmentGroups().add(second);
            return then(() -> orders.save(order, false));
        }

        private long handedIn() {
            then(() -> orders.save(order, true));
            order.setOrderNumber("H-" + order.getId());
            order.setStatus(OrderStatus.SUBMITTED);
            order.setSubmitDate(new Date());
            then(() -> orders.save(order, false));
            return order.getId();
        }

        private Cart then(Step step) {
            try {
                order = step.done();
                return this;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private <T> T create(Class<T> type) {
            return configuration.createEntityInstance(type.getName(), type);
        }
    }

    /** An action the host may refuse. */
    private interface Step {
        Order done() throws Exception;
    }
}
