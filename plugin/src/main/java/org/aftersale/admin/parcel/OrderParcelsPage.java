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
                        .with("reports", ParcelReportRows.of(desk.reports(me, order), parcels))
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
        boolean typed = input.isTyped() && (isAbout(parcel, input) || parcel.getCount() == 1);
        return OfficeParcelModels.parcel(parcel)
                .with("group", parcel.getId())
                .with("record", parcel.getRecordId())
                .with("part", parcel.isPart() ? parcel.getRecordId() : null)
                .with("reported", parcel.isReported())
                .with("sender", parcel.getOrigin().getSender())
                .with(
                        "sourceCode",
                        parcel.isReported() ? parcel.getOrigin().getSource().name() : null)
                .with("shippedAt", parcel.getShippedAt())
                .with("units", units(parcel, names, typed ? input.form : null))
                .with("form", form(parcel, typed ? input.form : null))
                .with(
                        "errors",
                        typed
                                ? texts.text(locale, input.errors)
                                : Collections.<String, List<String>>emptyMap());
    }

    private static boolean isAbout(Parcel parcel, ParcelFormInput input) {
        Long part = input.form.part;
        return parcel.getRecordId() == (part == null ? input.form.group : part);
    }

    /**
     * @param typed what was refused; null for a new form, which is about all of them
     */
    private static List<PageModel> units(
            Parcel parcel, Map<Long, String> names, ParcelCorrection typed) {
        return parcel.getUnits().entrySet().stream()
                .map(
                        unit ->
                                PageModel.create()
                                        .with("quantity", unit.getValue())
                                        .with("field", ParcelFormInput.UNIT + unit.getKey())
                                        .with("typed", typed(unit, typed))
                                        .with(
                                                "name",
                                                names.getOrDefault(
                                                        unit.getKey(), "#" + unit.getKey())))
                .collect(Collectors.toList());
    }

    private static String typed(Map.Entry<Long, Integer> unit, ParcelCorrection typed) {
        String all = String.valueOf(unit.getValue());
        return typed == null ? all : typed.units.getOrDefault(unit.getKey(), all);
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
}
