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
 * Sells by the host's own services: its cart, its offers, its taxes and its sums. Nothing of an
 * order's money is set by hand.
 */
final class HostTill {

    private final HostCatalog catalog;
    private final StoreInProcess store;
    private final OrderService orders;
    private final EntityConfiguration configuration;
    private final TransactionTemplate transaction;

    HostTill(StoreInProcess store) {
        this.store = store;
        orders = store.bean("blOrderService", OrderService.class);
        configuration = store.bean("blEntityConfiguration", EntityConfiguration.class);
        transaction =
                new TransactionTemplate(
                        store.bean("blTransactionManager", PlatformTransactionManager.class));
        EntityManager entities =
                SharedEntityManagerCreator.createSharedEntityManager(
                        store.bean("entityManagerFactory", EntityManagerFactory.class));
        catalog = new HostCatalog(configuration, entities);
    }

    /**
     * Begins a request of a shopper's.
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

    <T> T prepare(Function<HostCatalog, T> work) {
        return transaction.execute(status -> work.apply(catalog));
    }

    /**
     * Fills a cart, prices it and hands it in.
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

    /** The host's total of an order, as its own Money has it. */
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

    /** A cart of the host's. */
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

        /** Wraps the line with this index; the host puts a wrap into no parcel. */
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

        /** All parcels go this way, and their shipping is taxed. */
        Cart ship(FulfillmentOption way) {
            for (FulfillmentGroup group : order.getFulfillmentGroups()) {
                group.setFulfillmentOption(way);
                group.setIsShippingPriceTaxable(true);
            }
            return this;
        }

        /** An add-on of the line with this index. */
        Cart addOn(int line, Product product, int quantity) {
            OrderItemRequestDTO addOn = request(product, quantity);
            addOn.setParentOrderItemId(order.getOrderItems().get(line).getId());
            return then(() -> orders.addItem(order.getId(), addOn, false));
        }

        /** Some units of the line with this index travel in a parcel of their own. */
        Cart apart(int line, int quantity, FulfillmentOption way) {
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
            second.setFulfillmentOption(way);
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

    /** What the host may refuse. */
    private interface Step {
        Order done() throws Exception;
    }
}
