package org.aftersale.admin.ticket;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.admin.parcel.OfficeParcelModels;
import org.aftersale.admin.parcel.ParcelAdminPaths;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.claim.Claim;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.Parcels;
import org.aftersale.parcel.view.ParcelProgress;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.line.RefundedLine;
import org.aftersale.refund.line.RefundedLines;
import org.aftersale.render.PageModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the order's panel beside the conversation. */
@Component("aftersaleOrderPanel")
public class OrderPanel {

    @Autowired protected RefundDesk refunds;
    @Autowired protected RefundedLines refunded;
    @Autowired protected Parcels parcels;

    List<Parcel> parcels(Optional<StoreOrder> order) {
        return order.map(this::parcels).orElse(Collections.<Parcel>emptyList());
    }

    private List<Parcel> parcels(StoreOrder order) {
        return parcels.ofOrders(Collections.singletonList(order)).get(order.getId());
    }

    /**
     * Null without an order.
     *
     * @param sent the order's parcels
     */
    PageModel of(
            StaffMember me,
            Optional<StoreOrder> order,
            List<Parcel> sent,
            Optional<Claim> claim) {
        return order.map(its -> panel(me, its, sent, claim)).orElse(null);
    }

    private PageModel panel(
            StaffMember me, StoreOrder order, List<Parcel> sent, Optional<Claim> claim) {
        boolean linked = me.hasPermission(Permission.READ_ORDERS);
        boolean money = me.hasPermission(Permission.READ_REFUNDS);
        List<PageModel> refunds = money ? refunds(me, order) : null;
        // nothing of a line was refunded without a refund
        Map<Long, RefundedLine> lines =
                !money || refunds.isEmpty()
                        ? Collections.<Long, RefundedLine>emptyMap()
                        : refunded.ofOrder(me, order.getId());
        return PageModel.create()
                .with("number", order.getNumber())
                .with("submittedAt", order.getSubmittedAt())
                .with("total", order.getTotal())
                .with("statusCode", ParcelProgress.status(order, sent))
                .with("parcels", OfficeParcelModels.known(sent))
                .with("parcelsUrl", ParcelAdminPaths.order(order.getNumber()))
                .with("adminUrl", linked ? "/order/" + order.getId() : null)
                .with("moneyUrl", money ? RefundAdminPaths.order(order.getNumber()) : null)
                .with("refunds", refunds)
                .with(
                        "lines",
                        order.getLines().stream()
                                .map(line -> line(line, claim, lines.get(line.getId())))
                                .collect(Collectors.toList()));
    }

    /** All of the order's refunds, newest first: at least those that the customer sees. */
    private List<PageModel> refunds(StaffMember me, StoreOrder order) {
        return refunds.summaries(me, order.getId()).stream()
                .map(
                        refund ->
                                PageModel.create()
                                        .with("number", refund.getNumber())
                                        .with("url", RefundAdminPaths.refund(refund.getNumber()))
                                        .with("statusCode", refund.getStatus().name())
                                        .with("amount", refund.getShown())
                                        .with("at", refund.getCreatedAt()))
                .collect(Collectors.toList());
    }

    /** Null if nothing of the line was refunded. */
    private static PageModel money(RefundedLine refunded, StoreOrderLine line) {
        return refunded == null
                ? null
                : PageModel.create()
                        .with("amount", refunded.getAmount())
                        .with("units", refunded.getWholly())
                        .with("of", line.getQuantity())
                        .with("all", refunded.isAllOf(line.getQuantity()));
    }

    private static PageModel line(
            StoreOrderLine line, Optional<Claim> claim, RefundedLine refunded) {
        boolean claimed =
                claim.isPresent()
                        && claim.get().getLines().stream()
                                .anyMatch(c -> c.getOrderItemId() == line.getId());
        return PageModel.create()
                .with("name", line.getName())
                .with("imageUrl", line.getImageUrl())
                .with("quantity", line.getQuantity())
                .with("lineTotal", line.getTotal())
                .with("refunded", money(refunded, line))
                .with("claimed", claimed);
    }
}
