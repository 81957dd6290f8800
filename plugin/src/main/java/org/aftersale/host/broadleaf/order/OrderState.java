package org.aftersale.host.broadleaf.order;

import java.util.Collection;

/**
 * Derives an order's single status from its own and those of its fulfilment groups. The host itself
 * never marks a group shipped or delivered; unless an integration does, an order stays SUBMITTED.
 */
public final class OrderState {

    private OrderState() {}

    public static String of(String orderStatus, Collection<String> groupStatuses) {
        if (!"SUBMITTED".equals(orderStatus)) {
            return orderStatus == null ? "SUBMITTED" : orderStatus;
        }
        if (groupStatuses.isEmpty()) {
            return "SUBMITTED";
        }
        if (groupStatuses.stream().allMatch("DELIVERED"::equals)) {
            return "DELIVERED";
        }
        if (groupStatuses.stream().anyMatch(OrderState::isShippedOrDelivered)) {
            return "SHIPPED";
        }
        return groupStatuses.contains("PROCESSING") ? "IN_PROCESS" : "SUBMITTED";
    }

    private static boolean isShippedOrDelivered(String status) {
        return status.endsWith("FULFILLED")
                || status.endsWith("DELIVERED")
                || status.equals("SHIPPED");
    }
}
