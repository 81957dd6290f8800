package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.host.SoldOrder;
import org.aftersale.host.StoreSales;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the store recorded of an order's money, read from orders the host itself has priced. */
class WhatAnOrderCostIT extends InTheStore {

    private static StoreSales sales;

    @BeforeAll
    static void sales() {
        sales = store.bean("aftersaleStoreSales", StoreSales.class);
    }

    @Test
    void isReadOfAPlainOrderAsWell() {
        SoldOrder sold = sales.ofOrder(order.id).get();
        assertThat(sold.getLines()).hasSize(2);
        assertThat(sales.byNumber(order.number).get().getId()).isEqualTo(order.id);
        assertThat(sold.getLines().get(1).getParcels().get(0).getAmount()).isEqualTo(5997);
    }

    @Test
    void isNotThereForACart() {
        assertThat(sales.ofOrder(store.cart(customer).id)).isEmpty();
        assertThat(sales.byNumber("nobody's")).isEmpty();
    }
}
