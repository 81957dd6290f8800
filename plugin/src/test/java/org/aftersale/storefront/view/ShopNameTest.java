package org.aftersale.storefront.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShopNameTest {

    @Test
    void isTheConfiguredOne() {
        assertThat(ShopName.of(" Fernhill ", "www.fernhill.example")).isEqualTo("Fernhill");
    }

    @Test
    void isTheAddressWhereNoneIsConfigured() {
        assertThat(ShopName.of("Our shop", "www.fernhill.example")).isEqualTo("fernhill.example");
        assertThat(ShopName.of(null, "shop.fernhill.example")).isEqualTo("shop.fernhill.example");
    }

    @Test
    void isEmptyWhereCustomersWouldNotKnowTheAddress() {
        for (String server : new String[] {"localhost", "10.0.0.7", "[::1]", "shop-2", null}) {
            assertThat(ShopName.of("", server)).as(server).isEmpty();
        }
    }
}
