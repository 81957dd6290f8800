package org.aftersale.storefront.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftersale.refund.computation.BreakdownAmount;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.returns.ReturnPreview;
import org.aftersale.returns.ReturnRequest;
import org.aftersale.returns.ReturnRules;
import org.aftersale.returns.ReturnableLine;
import org.aftersale.returns.ReturnableOrder;
import org.aftersale.returns.Returns;
import org.aftersale.returns.state.ReturnReason;
import org.aftersale.shared.form.FormNumbers;
import org.aftersale.storefront.page.OrderPages;
import org.aftersale.storefront.page.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template models of the return form and of its review. */
@Component("aftersaleReturnFormModels")
public class ReturnFormModels {

    private static final int DIGITS = 6;

    @Autowired protected OrderPages orderPages;
    @Autowired protected ReturnLineModels lines;
    @Autowired protected Returns returns;
    @Autowired protected PageTexts texts;

    PageModel form(Visitor visitor, ReturnableOrder found, ReturnFormInput input, Locale locale) {
        String number = found.getOrder().getNumber();
        return PageModel.create()
                .with(
                        "order",
                        PageModel.create()
                                .with("number", number)
                                .with("submittedAt", found.getOrder().getSubmittedAt())
                                .with("orderUrl", orderPages.of(visitor, number)))
                .with("url", visitor.paths().newReturn(number))
                .with("claimUrl", visitor.paths().newClaim(number))
                .with("open", found.isOpen())
                .with(
                        "lines",
                        found.getLines().stream()
                                .map(line -> lines.of(visitor, line, input))
                                .collect(Collectors.toList()))
                .with("reasons", reasons(input, locale))
                .with("form", PageModel.create().with("note", input.field("note")))
                .with("maxNote", ReturnRules.MAX_NOTE)
                .with("key", input.key());
    }

    private List<PageModel> reasons(ReturnFormInput input, Locale locale) {
        return Stream.of(ReturnReason.values())
                .map(Enum::name)
                .map(
                        code ->
                                PageModel.create()
                                        .with("code", code)
                                        .with("label", reason(code, locale))
                                        .with("selected", code.equals(input.field("reason"))))
                .collect(Collectors.toList());
    }

    private String reason(String code, Locale locale) {
        return texts.text(locale, "aftersale.return.reason." + code);
    }

    PageModel review(Visitor visitor, ReturnPreview preview, ReturnFormInput input) {
        String number = preview.getRequest().getOrder().getNumber();
        return PageModel.create()
                .with("orderNumber", number)
                .with("url", visitor.paths().newReturn(number))
                .with("confirmUrl", visitor.paths().returnForm() + "/confirm")
                .with("units", units(preview))
                .with("reasonCode", preview.getRequest().getReason().name())
                .with("note", input.field("note"))
                .with("atOnce", preview.isAuthorizedAtOnce())
                .with("estimate", preview.getEstimate())
                .with("fee", preview.getFee().isZero() ? null : preview.getFee())
                .with(
                        "before",
                        preview.getBreakdown().map(RefundBreakdown::getBeforeSteps).orElse(null))
                .with("taxes", preview.getBreakdown().map(ReturnFormModels::taxes).orElse(null))
                .with("hidden", hidden(number, preview, input))
                .with("key", input.key());
    }

    private static List<PageModel> units(ReturnPreview preview) {
        return preview.getRequest().getUnits().entrySet().stream()
                .map(
                        entry ->
                                PageModel.create()
                                        .with("name", entry.getKey().getName())
                                        .with("imageUrl", entry.getKey().getImageUrl())
                                        .with("quantity", entry.getValue()))
                .collect(Collectors.toList());
    }

    private static List<PageModel> taxes(RefundBreakdown breakdown) {
        return breakdown.getTaxes().stream()
                .filter(tax -> !tax.getAmount().isZero())
                .map(ReturnFormModels::tax)
                .collect(Collectors.toList());
    }

    private static PageModel tax(BreakdownAmount tax) {
        return PageModel.create().with("name", tax.getName()).with("amount", tax.getAmount());
    }

    /** What the request is made of, as checked: a line that was sent twice is one sum. */
    private static List<PageModel> hidden(
            String order, ReturnPreview preview, ReturnFormInput input) {
        List<PageModel> fields = new ArrayList<PageModel>();
        fields.add(field("order", order));
        preview.getRequest()
                .getUnits()
                .forEach(
                        (line, units) ->
                                fields.add(
                                        field(
                                                ReturnFormInput.QUANTITY + line.getId(),
                                                String.valueOf(units))));
        fields.add(field("reason", input.field("reason")));
        fields.add(field("note", input.field("note")));
        return fields;
    }

    private static PageModel field(String name, String value) {
        return PageModel.create().with("name", name).with("value", value);
    }

    /** The request with its words; nothing is checked yet: a form sent again is no mistake. */
    ReturnRequest request(Visitor visitor, String order, ReturnFormInput input, Locale locale) {
        ReturnableOrder found = returns.returnable(visitor.customerId(), order);
        Map<String, List<String>> typed = input.quantities();
        List<String> said = new ArrayList<String>();
        said.add(texts.text(locale, "aftersale.return.words"));
        for (ReturnableLine line : found.getLines()) {
            int units = sum(typed.get(String.valueOf(line.getLine().getId())));
            if (units > 0) {
                String name = line.getLine().getName();
                said.add(texts.text(locale, "aftersale.withdraw.statement.line", units, name));
            }
        }
        ReturnRequest request = input.request(order);
        if (!request.getNote().isEmpty()) {
            said.add("");
            said.add(request.getNote());
        }
        return request.saying(String.join("\n", said), input.key());
    }

    private static int sum(List<String> typed) {
        return typed == null
                ? 0
                : typed.stream().mapToInt(text -> FormNumbers.number(text.trim(), DIGITS, 0)).sum();
    }
}
