package org.aftersale.admin.ticket;

import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.claim.Claim;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.StoreOrders;
import org.aftersale.render.PageModel;
import org.aftersale.ticket.Ticket;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the order's panel beside the conversation. */
@Component("aftersaleOrderPanel")
public class OrderPanel {

    @Autowired protected StoreOrders orders;

    /** Null if the ticket has no order or the store has purged it. */
    PageModel of(StaffMember me, Ticket ticket, Optional<Claim> claim) {
        if (ticket.getOrderId() == null) {
            return null;
        }
        return orders.byId(ticket.getOrderId()).map(order -> panel(me, order, claim)).orElse(null);
    }

    private static PageModel panel(StaffMember me, StoreOrder order, Optional<Claim> claim) {
        boolean linked = me.hasPermission(Permission.READ_ORDERS);
        boolean money = me.hasPermission(Permission.READ_REFUNDS);
        return PageModel.create()
                .with("number", order.getNumber())
                .with("submittedAt", order.getSubmittedAt())
                .with("total", order.getTotal())
                .with("statusCode", order.getStatus())
                .with("adminUrl", linked ? "/order/" + order.getId() : null)
                .with("moneyUrl", money ? RefundAdminPaths.order(order.getNumber()) : null)
                .with(
                        "lines",
                        order.getLines().stream()
                                .map(line -> line(line, claim))
                                .collect(Collectors.toList()));
    }

    private static PageModel line(StoreOrderLine line, Optional<Claim> claim) {
        boolean claimed =
                claim.isPresent()
                        && claim.get().getLines().stream()
                                .anyMatch(c -> c.getOrderItemId() == line.getId());
        return PageModel.create()
                .with("name", line.getName())
                .with("imageUrl", line.getImageUrl())
                .with("quantity", line.getQuantity())
                .with("lineTotal", line.getTotal())
                .with("claimed", claimed);
    }
}
