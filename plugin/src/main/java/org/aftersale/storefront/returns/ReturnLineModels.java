package org.aftersale.storefront.returns;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.aftersale.render.PageModel;
import org.aftersale.returns.ReturnableLine;
import org.aftersale.returns.eligibility.LineVerdict;
import org.aftersale.returns.policy.ReturnPolicy;
import org.aftersale.storefront.page.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** An order line in the form: how many can go back until when, or why not. */
@Component("aftersaleReturnLineModels")
public class ReturnLineModels {

    @Autowired protected ReturnPolicy policy;

    @Autowired
    @Qualifier("aftersaleShopZone")
    protected ZoneId zone;

    PageModel of(Visitor visitor, ReturnableLine line, ReturnFormInput input) {
        LineVerdict verdict = line.getVerdict();
        return PageModel.create()
                .with("id", String.valueOf(line.getLine().getId()))
                .with("name", line.getLine().getName())
                .with("imageUrl", line.getLine().getImageUrl())
                .with("ordered", verdict.getOrdered())
                .with("most", verdict.getQuantity())
                .with("quantity", quantity(line, input))
                .with("until", noon(verdict.getLastDay()))
                .with("why", why(visitor, verdict));
    }

    /** Nothing typed is nothing that goes back. */
    private static String quantity(ReturnableLine line, ReturnFormInput input) {
        List<String> typed = input.quantities().get(String.valueOf(line.getLine().getId()));
        return typed == null || typed.isEmpty() ? "0" : typed.get(0);
    }

    /** Null if all of the line can go back. */
    private PageModel why(Visitor visitor, LineVerdict verdict) {
        if (verdict.getRefusal() == null) {
            return null;
        }
        String number = verdict.getCaseNumber();
        return PageModel.create()
                .with("code", verdict.getRefusal().name())
                .with("days", policy.days().orElse(0))
                .with("since", noon(verdict.getDeliveredOn()))
                .with("caseNumber", number)
                .with("caseUrl", number == null ? null : visitor.paths().ofCase(number));
    }

    /** A moment that is that day wherever the page's dates are shown; null for null. */
    private Long noon(LocalDate day) {
        return day == null
                ? null
                : day.atTime(LocalTime.NOON).atZone(zone).toInstant().toEpochMilli();
    }
}
