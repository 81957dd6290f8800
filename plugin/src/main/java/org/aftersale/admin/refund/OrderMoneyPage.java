package org.aftersale.admin.refund;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Resource;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.law.LawPanel;
import org.aftersale.admin.parcel.OfficeParcelModels;
import org.aftersale.admin.parcel.ParcelAdminPaths;
import org.aftersale.host.Permission;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.Parcels;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.Refunds;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.computation.Tender;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.LineUses;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.Amount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the page of an order's payments and refunds, including the input of its refund form. */
@Component("aftersaleOrderMoneyPage")
public class OrderMoneyPage {

    @Autowired protected Refunds refunds;
    @Autowired protected RefundDesk desk;
    @Autowired protected PageTexts texts;
    @Autowired protected RefundAdminPages pages;
    @Autowired protected Parcels parcels;
    @Autowired protected StoreOrders orders;
    @Autowired protected LawPanel lawPanel;
    @Autowired protected WithdrawalRefundForm withdrawals;
    @Autowired protected ReturnRefundForm returns;

    @Resource(name = "aftersaleLineUses")
    protected List<LineUses> lineUses;

    /**
     * The form as a withdrawal from the order, or a return, asks for it; empty if none does.
     *
     * @param withdrawal its number; the host's binding makes null of an empty one
     * @param back the number of a return, likewise
     */
    Optional<RefundFormInput> owed(
            HttpServletRequest request,
            StaffMember me,
            String number,
            String withdrawal,
            String back) {
        Locale locale = pages.locale(request);
        if (isGiven(withdrawal)) {
            return withdrawals.of(me, withdrawal, refunds.orderMoney(me, number), locale);
        }
        return isGiven(back)
                ? returns.of(me, back, refunds.orderMoney(me, number), locale)
                : Optional.<RefundFormInput>empty();
    }

    private static boolean isGiven(String number) {
        return number != null && !number.isEmpty();
    }

    /**
     * @return the view name
     */
    String show(
            HttpServletRequest request,
            Model model,
            StaffMember me,
            String number,
            RefundFormInput input) {
        OrderMoney money = refunds.orderMoney(me, number);
        Locale locale = pages.locale(request);
        PageModel page =
                about(me, money)
                        .with("facts", facts(money))
                        .with("warnings", new RefundWarnings(money).in(texts, locale))
                        .with("rows", new UnitRows(money, usesOf(money), input).all())
                        .with("payments", payments(money))
                        .with("refunds", earlier(me, money))
                        .with("form", form(money, input, locale))
                        .with("errors", texts.text(locale, input.errors))
                        .with("warning", input.warning);
        addParcelsAndLaw(me, page, money, locale);
        return pages.show(
                request, model, "order-money", page, "aftersale.title.order-money", number);
    }

    private static PageModel about(StaffMember me, OrderMoney money) {
        SoldOrder order = money.getOrder();
        boolean linked = me.hasPermission(Permission.READ_ORDERS);
        return PageModel.create()
                .with("number", order.getNumber())
                .with("previewUrl", RefundAdminPaths.preview(order.getNumber()))
                .with("statusCode", order.getStatus())
                .with("submittedAt", order.getSubmittedAt())
                .with("customerName", order.getCustomerName())
                .with(
                        "creditUrl",
                        RefundAdminPaths.creditOfOrder(order.getCustomerId(), order.getNumber()))
                .with(
                        "parcelsUrl",
                        me.hasPermission(Permission.READ)
                                ? ParcelAdminPaths.order(order.getNumber())
                                : null)
                .with("adminUrl", linked ? "/order/" + order.getId() : null)
                .with(
                        "can",
                        PageModel.create().with("pay", me.hasPermission(Permission.PAY_REFUNDS)));
    }

    /** What is known of the order's parcels, and the law that starts from them. */
    private void addParcelsAndLaw(StaffMember me, PageModel page, OrderMoney money, Locale locale) {
        Optional<StoreOrder> order = orders.byId(money.getOrder().getId());
        if (order.isPresent()) {
            List<Parcel> sent =
                    parcels.ofOrders(Collections.singletonList(order.get()))
                            .get(order.get().getId());
            page.with("parcels", OfficeParcelModels.known(sent))
                    .with("law", lawPanel.of(me, order.get(), sent, locale));
        }
    }

    private List<LineUse> usesOf(OrderMoney money) {
        return lineUses.stream()
                .flatMap(feature -> feature.ofOrder(money.getOrder().getId()).stream())
                .collect(Collectors.toList());
    }

    private static PageModel facts(OrderMoney money) {
        String currency = money.getCurrency();
        return PageModel.create()
                .with("paid", Amount.ofMinor(money.getEntitlement().getTotal(), currency))
                .with("captured", Amount.ofMinor(money.getCaptured(), currency))
                .with("back", Amount.ofMinor(money.getRefundedSoFar().getTotal(), currency))
                .with("outside", Amount.ofMinor(money.getRefundedOutside(), currency))
                .with("left", Amount.ofMinor(money.getLeft(), currency))
                .with("overpaid", Amount.ofMinor(money.getOverpaid(), currency))
                .with("nothingLeft", money.getAllLeft() == 0);
    }

    private static List<PageModel> payments(OrderMoney money) {
        return money.getTenders().stream()
                .map(tender -> payment(tender, money.getCurrency()))
                .collect(Collectors.toList());
    }

    private static PageModel payment(Tender tender, String currency) {
        return PageModel.create()
                .with("typeCode", tender.getType())
                .with("gateway", tender.getGateway())
                .with("reference", tender.getReference())
                .with("captured", Amount.ofMinor(tender.getCaptured(), currency))
                .with("back", Amount.ofMinor(tender.getRefunded(), currency))
                .with("pending", Amount.ofMinor(tender.getPending(), currency))
                .with("left", Amount.ofMinor(tender.getLeft(), currency));
    }

    private List<PageModel> earlier(StaffMember me, OrderMoney money) {
        return desk.ofOrder(me, money.getOrder().getId()).stream()
                .map(OrderMoneyPage::summary)
                .collect(Collectors.toList());
    }

    /** The summary of a refund in lists. */
    static PageModel summary(Refund refund) {
        return PageModel.create()
                .with("number", refund.getNumber())
                .with("url", RefundAdminPaths.refund(refund.getNumber()))
                .with("statusCode", refund.getStatus().name())
                .with("amount", refund.getAmount())
                .with("reasonCode", refund.getReason().name())
                .with("by", refund.getRequestedBy())
                .with("at", refund.getCreatedAt());
    }

    private static PageModel form(OrderMoney money, RefundFormInput input, Locale locale) {
        return PageModel.create()
                .with("sum", input.field("sum"))
                .with("delivery", input.field("delivery"))
                .with("fee", input.field("fee"))
                .with("case", input.field("case"))
                .with("currency", money.getCurrency())
                .with("example", AmountExample.of(money.getCurrency(), locale))
                .with("credit", input.isToCredit())
                .with("reason", input.field("reason"))
                .with("note", input.field("note"))
                .with(
                        "reasons",
                        Stream.of(RefundReason.values())
                                .map(Enum::name)
                                .collect(Collectors.toList()));
    }
}
