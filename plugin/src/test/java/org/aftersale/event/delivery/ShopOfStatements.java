package org.aftersale.event.delivery;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.StoreOrders;
import org.aftersale.shared.Amount;
import org.aftersale.shared.Slice;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketImpl;
import org.aftersale.withdrawal.legal.WithdrawalDeadlines;
import org.aftersale.withdrawal.legal.WithdrawalLaw;
import org.aftersale.withdrawal.legal.WithdrawalPeriod;
import org.broadleafcommerce.common.persistence.EntityConfiguration;

/**
 * What a statement is looked up in: an order for each crash point, which may be withdrawn from, and
 * of which nothing was refunded.
 */
final class ShopOfStatements implements StoreOrders, WithdrawalLaw {

    static final String EMAIL = "ann@example.com";

    private static final long FORTNIGHT = 14 * 86_400_000L;

    static String orderNumber(WithdrawalCrashPoint point) {
        return point.name();
    }

    @Override
    public Optional<StoreOrder> byNumberAndEmail(String typed, String email) {
        return email.equals(EMAIL) ? byNumber(typed) : Optional.<StoreOrder>empty();
    }

    @Override
    public Optional<StoreOrder> byNumber(String typed) {
        long id = 100 + WithdrawalCrashPoint.valueOf(typed).ordinal();
        StoreOrderLine line =
                new StoreOrderLine(id * 10, "Mug", null, 2, Amount.ofMinor(1_000, "EUR"));
        return Optional.of(
                new StoreOrder(
                        id,
                        typed,
                        id,
                        0,
                        "DELIVERED",
                        Amount.ofMinor(2_000, "EUR"),
                        Collections.singletonList(line)));
    }

    @Override
    public Map<Long, WithdrawalPeriod> periods(Collection<StoreOrder> orders) {
        return orders.stream()
                .collect(Collectors.toMap(StoreOrder::getId, order -> WithdrawalPeriod.open()));
    }

    @Override
    public WithdrawalDeadlines deadlines(
            StoreOrder order, String reference, long submittedAt, Long goodsAt, Long proofAt) {
        return new WithdrawalDeadlines(submittedAt + FORTNIGHT, submittedAt + FORTNIGHT);
    }

    @Override
    public boolean isRefundWaitingForGoods() {
        return false;
    }

    /** A feature of which the nodes have nothing: answers with an empty map or not at all. */
    static <T> T nothingOf(Class<T> feature) {
        return feature.cast(
                Proxy.newProxyInstance(
                        feature.getClassLoader(),
                        new Class<?>[] {feature},
                        (proxy, method, arguments) -> nothing(method.getReturnType())));
    }

    private static Object nothing(Class<?> type) {
        return type == Map.class
                ? Collections.emptyMap()
                : type == long.class ? (Object) Ticket.NEVER : null;
    }

    /** The host's, which knows one kind of ticket here. */
    static EntityConfiguration entities() {
        return new EntityConfiguration() {
            @Override
            public Object createEntityInstance(String beanId) {
                return new TicketImpl();
            }
        };
    }

    @Override
    public Slice<StoreOrder> ofCustomer(long customerId, int page, int size) {
        throw notAsked();
    }

    @Override
    public Optional<StoreOrder> ofCustomer(long customerId, String orderNumber) {
        throw notAsked();
    }

    @Override
    public Optional<StoreOrder> byId(long orderId) {
        throw notAsked();
    }

    @Override
    public Optional<OwnedOrder> ownedById(long orderId) {
        throw notAsked();
    }

    @Override
    public long count(long customerId) {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("nobody asks here");
    }
}
