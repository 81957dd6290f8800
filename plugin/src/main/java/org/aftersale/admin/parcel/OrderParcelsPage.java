package org.aftersale.admin.parcel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.StoreOrders;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelReportRecord;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.parcel.desk.ParcelCorrection;
import org.aftersale.parcel.desk.ParcelDesk;
import org.aftersale.parcel.format.ReportFields;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.FormKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the page of an order's parcels, including the input of a refused form. */
@Component("aftersaleOrderParcelsPage")
public class OrderParcelsPage {

    @Autowired protected ParcelDesk desk;
    @Autowired protected StoreOrders orders;
    @Autowired protected ReportFields fields;
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
            ParcelFormInput input) {
        OrderParcels order = desk.order(me, number);
        List<Parcel> parcels = desk.parcels(me, order);
        Map<Long, String> names = names(order);
        Locale locale = pages.locale(request);
        PageModel page =
                PageModel.create()
                        .with("number", number)
                        .with("submittedAt", order.getSubmittedAt())
                        .with("zone", fields.getZone().getId())
                        .with(
                                "parcels",
                                parcels.stream()
                                        .map(each -> parcel(each, names, input, locale))
                                        .collect(Collectors.toList()))
                        .with(
                                "statuses",
                                Stream.of(ParcelStatus.values())
                                        .map(Enum::name)
                                        .collect(Collectors.toList()))
                        .with("reports", reports(desk.reports(me, order), parcels))
                        .with("url", ParcelAdminPaths.ORDER)
                        .with("can", me.hasPermission(Permission.RECORD_PARCELS))
                        .with("notice", input.notice)
                        .with("warning", input.warning);
        String title = texts.text(locale, "aftersale.title.order-parcels", number);
        return pages.showParcels(request, model, "aftersale/order-parcels", title, page);
    }

    /** By order item. */
    private Map<Long, String> names(OrderParcels order) {
        Map<Long, String> names = new LinkedHashMap<Long, String>();
        orders.byId(order.getOrderId())
                .map(StoreOrder::getLines)
                .orElse(Collections.<StoreOrderLine>emptyList())
                .forEach(line -> names.put(line.getId(), line.getName()));
        return names;
    }

    private PageModel parcel(
            Parcel parcel, Map<Long, String> names, ParcelFormInput input, Locale locale) {
        // an order of one parcel has one form
        boolean typed =
                input.isTyped() && (input.form.group == parcel.getId() || parcel.getCount() == 1);
        return OfficeParcelModels.parcel(parcel)
                .with("group", parcel.getId())
                .with("reported", parcel.isReported())
                .with("sender", parcel.getOrigin().getSender())
                .with(
                        "sourceCode",
                        parcel.isReported() ? parcel.getOrigin().getSource().name() : null)
                .with("shippedAt", parcel.getShippedAt())
                .with("units", units(parcel, names))
                .with("form", form(parcel, typed ? input.form : null))
                .with(
                        "errors",
                        typed
                                ? texts.text(locale, input.errors)
                                : Collections.<String, List<String>>emptyMap());
    }

    private static List<PageModel> units(Parcel parcel, Map<Long, String> names) {
        return parcel.getUnits().entrySet().stream()
                .map(
                        unit ->
                                PageModel.create()
                                        .with("quantity", unit.getValue())
                                        .with(
                                                "name",
                                                names.getOrDefault(
                                                        unit.getKey(), "#" + unit.getKey())))
                .collect(Collectors.toList());
    }

    /**
     * @param typed what was refused; null for a new form
     */
    private static PageModel form(Parcel parcel, ParcelCorrection typed) {
        ParcelCorrection form = typed == null ? new ParcelCorrection() : typed;
        return PageModel.create()
                .with("status", form.status)
                .with("day", form.day)
                .with("time", form.time)
                .with("carrier", form.carrier)
                .with("tracking", form.tracking)
                .with("key", typed == null ? FormKeys.generate() : form.key)
                // what is shown beside the form is what its sender has seen
                .with("seen", String.valueOf(parcel.getOrigin().getReceivedAt()));
    }

    private static List<PageModel> reports(List<ParcelReportRecord> reports, List<Parcel> parcels) {
        return reports.stream()
                .map(
                        report ->
                                PageModel.create()
                                        .with("receivedAt", report.getReceivedAt())
                                        .with("parcel", place(report.getParcelId(), parcels))
                                        .with(
                                                "statusCode",
                                                report.getStatus() == null
                                                        ? null
                                                        : report.getStatus().name())
                                        .with("at", report.getHappenedAt())
                                        .with("sender", report.getSender())
                                        .with("sourceCode", report.getSource().name())
                                        .with("verdict", report.getVerdict().name()))
                .collect(Collectors.toList());
    }

    /** The parcel's place in the order; null if it has left it, or the report names none. */
    private static Integer place(Long id, List<Parcel> parcels) {
        return parcels.stream()
                .filter(each -> id != null && each.getId() == id)
                .map(Parcel::getNumber)
                .findFirst()
                .orElse(null);
    }
}
