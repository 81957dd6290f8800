package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.shared.Slice;
import org.junit.jupiter.api.Test;

/** Reading the store's orders. */
class CustomerOrdersIT extends HostTestBase {

    @Test
    void hidesCartsAndOtherCustomersOrders() {
        StoreCustomer other = store.customer();
        assertThat(orders.ofCustomer(other.getId(), order.number)).isEmpty();
        assertThat(orders.ofCustomer(other.getId(), 1, 10).getItems()).isEmpty();
        PlacedOrder cart = store.cart(customer);
        assertThat(orders.byId(cart.id)).isEmpty();
        assertThat(orders.ofCustomer(customer.getId(), 1, 10).getTotal()).isEqualTo(1);
    }

    @Test
    void showsTheLastPageForAPageBeyondTheEnd() {
        PlacedOrder newest = store.order(customer, 1);
        Slice<StoreOrder> first = orders.ofCustomer(customer.getId(), 1, 1);
        assertThat(first.getItems()).extracting(StoreOrder::getNumber).containsOnly(newest.number);
        assertThat(first.getTotal()).isEqualTo(2);
        Slice<StoreOrder> beyond = orders.ofCustomer(customer.getId(), 9, 1);
        assertThat(beyond.getPage()).isEqualTo(2);
        assertThat(beyond.getItems()).extracting(StoreOrder::getNumber).containsOnly(order.number);
        assertThat(orders.ofCustomer(store.customer().getId(), 3, 10).getPage()).isEqualTo(1);
    }

    @Test
    void takesLineTotalsFromFulfillmentGroupsOrPriceTimesQuantity() {
        long line = order.lines.get(0);
        long first = group("DELIVERED");
        long second = group("SHIPPED");
        item(1, first, line, "10.01");
        item(2, second, line, "5.02");
        StoreOrder read = read();
        assertThat(read.getLines())
                .extracting(each -> each.getTotal().getMinor())
                .containsExactly(1503L, 5997L);
        assertThat(read.getStatus()).isEqualTo("SHIPPED");
    }

    @Test
    void showsTheVariantsPictureOrElseTheProducts() {
        PlacedOrder three = store.order(customer, 1, 1, 1);
        sku(three.lines.get(0), "/own.png");
        sku(three.lines.get(1), null);
        long ofProduct = three.lines.get(2);
        sku(ofProduct, "/product.png");
        for (long line : three.lines.subList(0, 2)) {
            store.sql.update(
                    "insert into BLC_PRODUCT (PRODUCT_ID, DEFAULT_SKU_ID, IS_FEATURED_PRODUCT)"
                            + " values (?, ?, ?)",
                    line,
                    ofProduct,
                    false);
            discrete(line, line);
        }
        List<StoreOrderLine> lines = orders.byId(three.id).get().getLines();
        assertThat(lines)
                .extracting(StoreOrderLine::getImageUrl)
                .containsExactly("/own.png", "/product.png", null);
    }

    private StoreOrder read() {
        return orders.ofCustomer(customer.getId(), order.number).get();
    }

    private long group(String status) {
        long id = order.id * 10 + status.length();
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP (FULFILLMENT_GROUP_ID, ORDER_ID, STATUS)"
                        + " values (?, ?, ?)",
                id,
                order.id,
                status);
        return id;
    }

    private void item(int number, long group, long line, String sum) {
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP_ITEM (FULFILLMENT_GROUP_ITEM_ID,"
                        + " FULFILLMENT_GROUP_ID, ORDER_ITEM_ID, QUANTITY, TOTAL_ITEM_AMOUNT)"
                        + " values (?, ?, ?, 1, ?)",
                order.id * 10 + number,
                group,
                line,
                new BigDecimal(sum));
    }

    private void sku(long id, String picture) {
        store.sql.update("insert into BLC_SKU (SKU_ID) values (?)", id);
        if (picture == null) {
            return;
        }
        store.sql.update("insert into BLC_MEDIA (MEDIA_ID, URL) values (?, ?)", id, picture);
        store.sql.update(
                "insert into BLC_SKU_MEDIA_MAP (BLC_SKU_SKU_ID, MEDIA_ID, MAP_KEY)"
                        + " values (?, ?, 'primary')",
                id,
                id);
    }

    private void discrete(long line, long product) {
        store.sql.update(
                "insert into BLC_DISCRETE_ORDER_ITEM (ORDER_ITEM_ID, SKU_ID, PRODUCT_ID)"
                        + " values (?, ?, ?)",
                line,
                line,
                product);
    }
}
