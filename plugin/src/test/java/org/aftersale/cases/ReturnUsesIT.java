package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Locale;
import org.aftersale.claim.ClaimRequest;
import org.aftersale.returns.ReturnRequest;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.withdrawal.WithdrawableOrders;
import org.junit.jupiter.api.Test;

/** Units of one case are not taken by another, whatever kind it is. */
class ReturnUsesIT extends ReturnTestBase {

    private final WithdrawableOrders withdrawable =
            store.bean("aftersaleWithdrawableOrders", WithdrawableOrders.class);

    @Test
    void unitsOnTheirWayBackCannotBeClaimed() {
        String number = back(0, "2");
        assertThat(claimable()).isEqualTo(1);
        assertThatThrownBy(() -> claims.file(customer, claim("2"), Locale.US))
                .isInstanceOf(InvalidInputException.class);
        returns.cancel(customer, number);
        assertThat(claimable()).isEqualTo(3);
    }

    @Test
    void unitsOnTheirWayBackCannotBeWithdrawnFrom() {
        String number = back(0, "2");
        assertThat(withdrawable()).isEqualTo(1);
        returns.cancel(customer, number);
        assertThat(withdrawable()).isEqualTo(3);
    }

    @Test
    void aUnitClaimedWhileTheFormIsFilledInIsRefusedWithTheNewMaximum() {
        ReturnRequest request = request(0, "3");
        claims.file(customer, claim("1"), Locale.US);
        assertThatThrownBy(() -> file(request)).hasMessageContaining("return.most");
        assertThat(left(0)).isEqualTo(2);
        assertThat(why(0)).isEqualTo("IN_CASE");
    }

    @Test
    void aUnitRefundedMeanwhileIsNotReturned() {
        ask(payer, about(paid).quantity(paid.line(0, 1), "1"));
        assertThat(left(0)).isEqualTo(2);
        assertThat(why(0)).isEqualTo("REFUNDED");
    }

    @Test
    void aRefundedReturnCountsOnce() {
        String number = back(0, "1");
        receive(number, "1");
        inspect(number, "ACCEPTED");
        ask(payer, about(paid).quantity(paid.line(0, 1), "1").forCase(number));
        deliverAll();
        deliverAll();
        assertThat(returnStatus(number)).isEqualTo("REFUNDED");
        assertThat(left(0)).isEqualTo(2);
        assertThat(claimable()).isEqualTo(3);
    }

    @Test
    void finalSaleIsRefusedByTheMarkOfTheProduct() {
        markFinalSale(paid.placed.lines.get(1));
        assertThat(why(1)).isEqualTo("FINAL_SALE");
        assertThat(left(0)).isEqualTo(3);
    }

    private void markFinalSale(long line) {
        long product =
                new HostCheckoutFixture(store)
                        .prepare(c -> c.product("Last of its kind", "5.00", null).getId());
        long sku =
                store.sql.queryForObject(
                        "select DEFAULT_SKU_ID from BLC_PRODUCT where PRODUCT_ID = ?",
                        Long.class,
                        product);
        store.sql.update(
                "insert into BLC_DISCRETE_ORDER_ITEM (ORDER_ITEM_ID, SKU_ID, PRODUCT_ID)"
                        + " values (?, ?, ?)",
                line,
                sku,
                product);
        store.sql.update(
                "insert into BLC_PRODUCT_ATTRIBUTE (PRODUCT_ATTRIBUTE_ID, NAME, VALUE, PRODUCT_ID)"
                        + " values (?, 'finalSale', 'true', ?)",
                line,
                product);
    }

    private ClaimRequest claim(String units) {
        int draft = claims.claimable(customer.getId(), paid.number).draft();
        return new ClaimRequest(
                paid.number,
                String.valueOf(draft),
                Collections.singletonMap(id(0), units),
                "DAMAGED",
                "It is broken.",
                "REFUND");
    }

    private int claimable() {
        org.aftersale.claim.ClaimableOrder order = claims.claimable(customer.getId(), paid.number);
        return order.claimable(order.getOrder().line(paid.placed.lines.get(0)).get());
    }

    private int withdrawable() {
        long id = paid.placed.lines.get(0);
        return withdrawable
                .of(Collections.singleton(orders.byId(paid.placed.id).get()))
                .get(0)
                .getLines()
                .stream()
                .filter(line -> line.getLine().getId() == id)
                .mapToInt(line -> line.getLeft())
                .sum();
    }
}
