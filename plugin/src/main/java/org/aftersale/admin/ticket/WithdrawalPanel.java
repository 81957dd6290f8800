package org.aftersale.admin.ticket;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreOrders;
import org.aftersale.refund.RefundDesk;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.withdrawal.ReviewReason;
import org.aftersale.withdrawal.WithdrawableLine;
import org.aftersale.withdrawal.WithdrawableOrder;
import org.aftersale.withdrawal.Withdrawal;
import org.aftersale.withdrawal.WithdrawalDesk;
import org.aftersale.withdrawal.WithdrawalStatus;
import org.aftersale.withdrawal.WithdrawnUnits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A withdrawal beside its conversation: what was stated, what is owed by when, and the forms. */
@Component("aftersaleWithdrawalPanel")
public class WithdrawalPanel {

    @Autowired protected WithdrawalDesk desk;
    @Autowired protected PageTexts texts;
    @Autowired protected StoreOrders orders;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    @Autowired protected RefundDesk refunds;

    PageModel of(StaffMember me, Withdrawal withdrawal, TicketFormInput input, Locale locale) {
        boolean decides = desk.canDecide(me, withdrawal);
        Optional<WithdrawableOrder> order =
                decides ? desk.order(me, withdrawal) : Optional.<WithdrawableOrder>empty();
        boolean owed = withdrawal.getStatus() == WithdrawalStatus.EFFECTIVE;
        return facts(withdrawal)
                .with("canDecide", decides)
                .with("payUrl", owed ? payUrl(me, withdrawal) : null)
                .with("refunds", refunds(me, withdrawal))
                .with("canRecord", owed && me.hasPermission(Permission.DECIDE))
                .with("lines", order.map(o -> lines(o, withdrawal, input)).orElse(null))
                .with("periodEndsAt", order.map(o -> o.getPeriod().getEndsAt()).orElse(null))
                .with("grounds", decides ? grounds(withdrawal, input) : null)
                .with("givenOn", givenOn(withdrawal))
                .with("form", input.withdrawal)
                .with("errors", texts.text(locale, input.withdrawalErrors));
    }

    /** The order's refund form, filled in; null for whoever may not see it. */
    private String payUrl(StaffMember me, Withdrawal withdrawal) {
        return me.hasPermission(Permission.READ_REFUNDS)
                ? orders.byId(withdrawal.getOrderId())
                        .map(o -> RefundAdminPaths.order(o.getNumber(), withdrawal.getNumber()))
                        .orElse(null)
                : null;
    }

    /** Those made for it, newest first. */
    private List<PageModel> refunds(StaffMember me, Withdrawal withdrawal) {
        if (withdrawal.getOrderId() == null || !me.hasPermission(Permission.READ_REFUNDS)) {
            return null;
        }
        return refunds.ofOrder(me, withdrawal.getOrderId()).stream()
                .filter(refund -> withdrawal.getNumber().equals(refund.getCaseNumber()))
                .map(
                        refund ->
                                PageModel.create()
                                        .with("number", refund.getNumber())
                                        .with("url", RefundAdminPaths.refund(refund.getNumber()))
                                        .with("statusCode", refund.getStatus().name())
                                        .with("amount", refund.getAmount()))
                .collect(Collectors.toList());
    }

    private static PageModel facts(Withdrawal withdrawal) {
        return PageModel.create()
                .with("version", withdrawal.getVersion())
                .with("statusCode", withdrawal.getStatus().name())
                .with("review", name(withdrawal.getReview()))
                .with("submittedAt", withdrawal.getSubmittedAt())
                .with("orderTyped", withdrawal.getOrderTyped())
                .with("goodsTyped", withdrawal.getGoodsTyped())
                .with("email", withdrawal.getCustomerEmail())
                .with("matched", withdrawal.getOrderId() != null)
                .with("sendBackBy", withdrawal.getSendBackBy())
                .with("goodsAt", withdrawal.getGoodsAt())
                .with("proofAt", withdrawal.getProofAt())
                .with("proofGivenAt", withdrawal.getProofGivenAt())
                .with("proofCarrier", withdrawal.getProofCarrier())
                .with("proofTracking", withdrawal.getProofTracking())
                .with("refundBy", withdrawal.getRefundDueAt())
                .with("refund", withdrawal.getRefundNumber())
                .with("refundUrl", refundUrl(withdrawal))
                .with("units", units(withdrawal));
    }

    /** The day on which the customer named the parcel, as a date field has it; empty for none. */
    private String givenOn(Withdrawal withdrawal) {
        Long given = withdrawal.getProofGivenAt();
        return given == null ? "" : Instant.ofEpochMilli(given).atZone(zone).toLocalDate() + "";
    }

    private static String name(ReviewReason reason) {
        return reason == null ? null : reason.name();
    }

    private static String refundUrl(Withdrawal withdrawal) {
        String refund = withdrawal.getRefundNumber();
        return refund == null ? null : RefundAdminPaths.refund(refund);
    }

    private static List<PageModel> units(Withdrawal withdrawal) {
        return withdrawal.getUnits().stream()
                .map(
                        units ->
                                PageModel.create()
                                        .with("name", units.getName())
                                        .with("quantity", units.getQuantity())
                                        .with("exemption", units.getExemption()))
                .collect(Collectors.toList());
    }

    private static List<PageModel> lines(
            WithdrawableOrder order, Withdrawal withdrawal, TicketFormInput input) {
        List<PageModel> lines = new ArrayList<PageModel>();
        for (WithdrawableLine line : order.getLines()) {
            long id = line.getLine().getId();
            String typed = input.withdrawal.get("quantity_" + id);
            lines.add(
                    PageModel.create()
                            .with("id", id)
                            .with("name", line.getLine().getName())
                            .with("ordered", line.getLine().getQuantity())
                            .with("left", line.getLeft())
                            .with("quantity", typed == null ? stated(withdrawal, id) : typed)
                            .with("exemption", line.getExemption()));
        }
        return lines;
    }

    /** The quantity the statement is about, without exempt goods. */
    private static String stated(Withdrawal withdrawal, long orderItemId) {
        int quantity =
                withdrawal.getUnits().stream()
                        .filter(u -> u.getOrderItemId() == orderItemId)
                        .filter(u -> u.getExemption() == null)
                        .mapToInt(WithdrawnUnits::getQuantity)
                        .sum();
        return String.valueOf(quantity);
    }

    private static List<PageModel> grounds(Withdrawal withdrawal, TicketFormInput input) {
        String chosen = input.withdrawal.getOrDefault("reason", name(withdrawal.getReview()));
        return Arrays.stream(ReviewReason.values())
                .filter(ReviewReason::isGround)
                .map(
                        ground ->
                                PageModel.create()
                                        .with("code", ground.name())
                                        .with("selected", ground.name().equals(chosen)))
                .collect(Collectors.toList());
    }
}
