package org.aftersale.admin.refund;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.RefundHistoryRecord;
import org.aftersale.refund.computation.BreakdownJson;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds a refund's page, including rejected input. */
@Component("aftersaleRefundPage")
public class RefundPage {

    @Autowired protected RefundDesk desk;
    @Autowired protected PayoutModels payouts;
    @Autowired protected PageTexts texts;
    @Autowired protected RefundAdminPages pages;

    /**
     * @return the view name
     */
    String show(
            HttpServletRequest request,
            Model model,
            StaffMember me,
            Refund refund,
            RefundActionInput input) {
        Locale locale = pages.locale(request);
        PageModel page =
                about(refund)
                        .with("payouts", payouts.of(me, refund, input, locale))
                        .with("caseUrl", caseUrl(me, refund))
                        .with("moving", isMoving(refund))
                        .with("history", history(me, refund, locale))
                        .with("why", why(refund))
                        .with("whyUrl", RefundAdminPaths.refund(refund.getNumber()) + "/why.json")
                        .with("notice", input.notice)
                        .with("warning", input.warning);
        confirmation(page, me, refund, input, locale);
        return pages.show(
                request, model, "refund", page, "aftersale.title.refund", refund.getNumber());
    }

    /**
     * Null if the stored computation cannot be read; the rest of the page is shown all the same.
     */
    private static PageModel why(Refund refund) {
        return BreakdownJson.read(refund.getNumber(), refund.getComputation())
                .map(AdminBreakdownModel::of)
                .orElse(null);
    }

    private static PageModel about(Refund refund) {
        return OrderMoneyPage.summary(refund)
                .with("version", refund.getVersion())
                .with("orderNumber", refund.getOrderNumber())
                .with("orderUrl", RefundAdminPaths.order(refund.getOrderNumber()))
                .with("customerName", refund.getCustomerName())
                .with("customerEmail", refund.getCustomerEmail())
                .with("paid", refund.getPaid())
                .with("note", refund.getNote())
                .with("caseNumber", refund.getCaseNumber())
                .with("confirmedBy", refund.getApprovedBy());
    }

    private static String caseUrl(StaffMember me, Refund refund) {
        String number = refund.getCaseNumber();
        return number == null || !me.hasPermission(Permission.READ)
                ? null
                : AdminPaths.address(number);
    }

    /**
     * Whether the refund waits for a second person's confirmation, and what the viewer may do about
     * it.
     */
    private void confirmation(
            PageModel page, StaffMember me, Refund refund, RefundActionInput input, Locale locale) {
        page.with("waits", refund.isAwaitingApproval())
                .with("awaiting", refund.getAwaiting())
                .with("canConfirm", desk.canApprove(me, refund))
                .with("canRefuse", desk.canReject(me, refund))
                .with("own", desk.isOwn(me, refund))
                .with(
                        "refuse",
                        PageModel.create()
                                .with("words", input.text(RefundActionInput.REJECT))
                                .with(
                                        "errors",
                                        texts.text(
                                                locale, input.errors(RefundActionInput.REJECT))));
    }

    /** Whether a change is expected within seconds without anybody's action. */
    private static boolean isMoving(Refund refund) {
        return refund.getPayouts().stream()
                .anyMatch(
                        payout ->
                                payout.getStatus() == PayoutStatus.READY
                                        || payout.getStatus() == PayoutStatus.CALLING);
    }

    private List<PageModel> history(StaffMember me, Refund refund, Locale locale) {
        return desk.history(me, refund).stream()
                .map(row -> line(row, refund, locale))
                .collect(Collectors.toList());
    }

    private PageModel line(RefundHistoryRecord row, Refund refund, Locale locale) {
        return PageModel.create()
                .with("at", row.getHappenedAt())
                .with("who", row.getActorName())
                .with("text", texts.text(locale, "aftersale.refund.history." + row.getAction()))
                .with("about", payouts.position(refund, row.getPayoutId()))
                .with("detail", row.getDetail());
    }
}
