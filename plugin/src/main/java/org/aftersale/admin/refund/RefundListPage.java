package org.aftersale.admin.refund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.credit.StoreCreditDesk;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.Refunds;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.Amount;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the list of refunds. */
@Component("aftersaleRefundListPage")
public class RefundListPage {

    @Autowired protected RefundDesk desk;
    @Autowired protected Refunds refunds;
    @Autowired protected StoreCreditDesk creditDesk;
    @Autowired protected PageTexts texts;
    @Autowired protected RefundAdminPages pages;

    @Autowired
    @Qualifier("aftersaleClock")
    protected Clock clock;

    @Autowired
    @Qualifier("aftersaleShopZone")
    protected ZoneId zone;

    /**
     * @param errors validation errors of the export form; null for none
     * @return the view name
     */
    String show(
            HttpServletRequest request,
            Model model,
            StaffMember me,
            RefundListRequest listRequest,
            FieldErrors errors) {
        Slice<Refund> slice =
                desk.list(
                        me, listRequest.view.statuses(), listRequest.searchText, listRequest.page);
        Locale locale = pages.locale(request);
        PageModel page =
                PageModel.create()
                        .with("view", listRequest.view.code())
                        .with("views", views(listRequest, desk.countOpen(me)))
                        .with("words", listRequest.searchText)
                        .with("order", order(me, listRequest.searchText))
                        .with("refunds", rows(slice))
                        .with("credit", credit(me))
                        .with("pager", PagerModel.of(slice, listRequest::address))
                        .with("export", export(listRequest))
                        .with(
                                "errors",
                                texts.text(locale, errors == null ? new FieldErrors() : errors));
        return pages.show(request, model, "refunds", page, "aftersale.title.refunds");
    }

    private static List<PageModel> views(
            RefundListRequest listRequest, Map<RefundStatus, Long> open) {
        return Stream.of(RefundListView.values())
                .map(
                        view ->
                                PageModel.create()
                                        .with("code", view.code())
                                        .with("url", listRequest.address(view))
                                        .with("selected", view == listRequest.view)
                                        .with("count", view.isCounted() ? count(view, open) : null))
                .collect(Collectors.toList());
    }

    private static long count(RefundListView view, Map<RefundStatus, Long> open) {
        return view.statuses().stream().mapToLong(s -> open.getOrDefault(s, 0L)).sum();
    }

    /** The order with exactly that number, whether or not anything of it was refunded. */
    private PageModel order(StaffMember me, String number) {
        if (number.isEmpty()) {
            return null;
        }
        try {
            OrderMoney money = refunds.orderMoney(me, number);
            return PageModel.create()
                    .with("number", money.getOrder().getNumber())
                    .with("url", RefundAdminPaths.order(money.getOrder().getNumber()))
                    .with("customerName", money.getOrder().getCustomerName())
                    .with("left", Amount.ofMinor(money.getAllLeft(), money.getCurrency()));
        } catch (NotFoundException none) {
            return null;
        }
    }

    /** Store credit that awaits approval, on the credit pages of its customers. */
    private List<PageModel> credit(StaffMember me) {
        return creditDesk.requests(me).stream()
                .map(
                        request ->
                                PageModel.create()
                                        .with(
                                                "url",
                                                RefundAdminPaths.credit(request.getCustomerId()))
                                        .with("amount", request.getAmount())
                                        .with("who", request.getRequestedBy())
                                        .with("at", request.getCreatedAt()))
                .collect(Collectors.toList());
    }

    private static List<PageModel> rows(Slice<Refund> slice) {
        return slice.getItems().stream()
                .map(
                        refund ->
                                OrderMoneyPage.summary(refund)
                                        .with("orderNumber", refund.getOrderNumber())
                                        .with("customerName", refund.getCustomerName())
                                        .with("paid", refund.getPaid()))
                .collect(Collectors.toList());
    }

    /** Defaults to the last full month, which accountants need most often. */
    private PageModel export(RefundListRequest listRequest) {
        LocalDate month = LocalDate.now(clock.withZone(zone)).withDayOfMonth(1).minusMonths(1);
        boolean hasRange = !listRequest.from.isEmpty() || !listRequest.to.isEmpty();
        return PageModel.create()
                .with("from", hasRange ? listRequest.from : month.toString())
                .with(
                        "to",
                        hasRange ? listRequest.to : month.plusMonths(1).minusDays(1).toString());
    }
}
