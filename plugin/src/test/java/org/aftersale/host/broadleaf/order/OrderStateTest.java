package org.aftersale.host.broadleaf.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStateTest {

    @ParameterizedTest(name = "order {0}, groups {1} is {2}")
    @CsvSource({
        // the order's own status takes precedence over its fulfillment groups
        "CANCELLED, DELIVERED, CANCELLED",
        "ON_PICKING, , ON_PICKING",
        ", DELIVERED, SUBMITTED",
        // nobody maintains the fulfillment groups
        "SUBMITTED, , SUBMITTED",
        "SUBMITTED, '', SUBMITTED",
        "SUBMITTED, WHATEVER, SUBMITTED",
        "SUBMITTED, PROCESSING, IN_PROCESS",
        "SUBMITTED, PROCESSING;WHATEVER, IN_PROCESS",
        // an order is delivered once its last group is
        "SUBMITTED, DELIVERED;SHIPPED, SHIPPED",
        "SUBMITTED, DELIVERED;PROCESSING, SHIPPED",
        "SUBMITTED, DELIVERED;DELIVERED, DELIVERED",
        "SUBMITTED, FULFILLED, SHIPPED",
        "SUBMITTED, PARTIALLY_FULFILLED, SHIPPED",
        "SUBMITTED, PARTIALLY_DELIVERED, SHIPPED"
    })
    void derivesFromTheOrderAndItsFulfillmentGroups(String order, String groups, String state) {
        Collection<String> statuses =
                groups == null
                        ? Collections.<String>emptyList()
                        : Arrays.asList(groups.split(";", -1));
        assertThat(OrderState.of(order, statuses)).isEqualTo(state);
    }
}
