package org.aftersale.admin.returns;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.returns.Return;
import org.aftersale.returns.ReturnDesk;
import org.aftersale.returns.ReturnLine;
import org.aftersale.returns.state.RejectionReason;
import org.aftersale.returns.state.ReturnStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds a return's page, including rejected input. */
@Component("aftersaleReturnPage")
public class ReturnPage {

    @Autowired protected ReturnDesk desk;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    /**
     * @return the view name
     */
    String show(
            HttpServletRequest request,
            Model model,
            StaffMember me,
            String number,
            ReturnDeskInput input) {
        Return back = desk.get(me, number);
        Locale locale = pages.locale(request);
        boolean acts = desk.canAct(me);
        PageModel page =
                about(me, back)
                        .with("canDecide", acts && back.getStatus() == ReturnStatus.NEEDS_PERSON)
                        .with("canReceive", acts && back.isAwaited())
                        .with("canInspect", acts && back.isToInspect())
                        .with("lines", lines(back, input))
                        .with("choices", choices())
                        .with("words", input.field("words", ""))
                        .with("errors", texts.text(locale, input.errors))
                        .with("notice", input.notice)
                        .with("warning", input.warning);
        String title = texts.text(locale, "aftersale.title.return", number);
        return pages.showReturns(request, model, "aftersale/return", title, page);
    }

    private PageModel about(StaffMember me, Return back) {
        boolean money = me.hasPermission(Permission.READ_REFUNDS);
        return PageModel.create()
                .with("number", back.getNumber())
                .with("url", ReturnAdminPaths.of(back.getNumber()))
                .with("version", back.getVersion())
                .with("statusCode", back.getStatus().name())
                .with("orderNumber", back.getOrderNumber())
                .with("customerName", back.getCustomerName())
                .with("createdAt", back.getCreatedAt())
                .with("reasonCode", back.getReason().name())
                .with("estimate", back.getEstimate())
                .with("fee", back.getFee().isZero() ? null : back.getFee())
                .with("tracking", back.getTracking())
                .with("refusal", back.getRefusal())
                .with("ticketUrl", AdminPaths.address(back.getNumber()))
                .with(
                        "payUrl",
                        money && isOwed(me, back)
                                ? RefundAdminPaths.orderOfReturn(
                                        back.getOrderNumber(), back.getNumber())
                                : null)
                .with("refunds", money ? refunds(me, back) : null);
    }

    private boolean isOwed(StaffMember me, Return back) {
        return desk.owed(me, back.getNumber(), back.getOrderId()).isPresent();
    }

    private List<PageModel> refunds(StaffMember me, Return back) {
        return desk.refunds(me, back).stream()
                .map(
                        number ->
                                PageModel.create()
                                        .with("number", number)
                                        .with("url", RefundAdminPaths.refund(number)))
                .collect(Collectors.toList());
    }

    private static List<PageModel> lines(Return back, ReturnDeskInput input) {
        return back.getLines().stream().map(line -> line(line, input)).collect(Collectors.toList());
    }

    private static PageModel line(ReturnLine line, ReturnDeskInput input) {
        String all = String.valueOf(line.getQuantity());
        return PageModel.create()
                .with("id", line.getId())
                .with("name", line.getProductName())
                .with("imageUrl", line.getImageUrl())
                .with("quantity", line.getQuantity())
                .with("received", line.getReceived())
                .with("authorization", line.getAuthorization().name())
                .with("logistics", line.getLogistics().name())
                .with("inspection", line.getInspection().name())
                .with("rejection", line.getRejection())
                .with("awaited", line.isAwaited())
                .with("toInspect", line.isToInspect())
                .with("typed", input.field(ReturnDeskInput.RECEIVED + line.getId(), all))
                .with("decision", input.field(ReturnDeskInput.DECISION + line.getId(), ""));
    }

    private static List<String> choices() {
        return Stream.of(RejectionReason.values()).map(Enum::name).collect(Collectors.toList());
    }
}
