package org.aftersale.storefront.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimRequest;
import org.aftersale.claim.ClaimableOrder;
import org.aftersale.claim.ReasonTexts;
import org.aftersale.claim.Remedy;
import org.aftersale.claim.reason.ClaimReason;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.Reasons;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.refund.line.RefundedLine;
import org.aftersale.refund.line.RefundedLines;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.FormKeys;
import org.aftersale.shared.UserText;
import org.aftersale.storefront.guarantee.GuaranteeModels;
import org.aftersale.storefront.page.OrderPages;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.ticket.TicketType;
import org.aftersale.ticket.sla.ResponsePolicy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template model of the claim form: empty, or with rejected input. */
@Component("aftersaleClaimFormModels")
public class ClaimFormModels {

    @Autowired protected OrderPages orderPages;
    @Autowired protected Reasons reasons;
    @Autowired protected ReasonTexts reasonTexts;
    @Autowired protected ResponsePolicy deadline;
    @Autowired protected PageTexts texts;
    @Autowired protected RefundedLines refunded;
    @Autowired protected GuaranteeModels guarantee;

    PageModel empty(Visitor visitor, ClaimableOrder order, String line, Locale locale) {
        Map<String, String> ticked =
                line == null
                        ? Collections.<String, String>emptyMap()
                        : Collections.singletonMap(line, "1");
        return withInput(visitor, order, new ClaimRequest(null, null, ticked, "", "", ""), locale);
    }

    PageModel withInput(
            Visitor visitor, ClaimableOrder claimable, ClaimRequest input, Locale locale) {
        PageModel order =
                PageModel.create()
                        .with("number", claimable.getOrder().getNumber())
                        .with("submittedAt", claimable.getOrder().getSubmittedAt())
                        .with("orderUrl", orderPages.of(visitor, claimable.getOrder().getNumber()));
        PageModel form =
                PageModel.create()
                        .with("reason", input.getReason())
                        .with("description", input.getDescription())
                        .with("remedy", input.getRemedy());
        return PageModel.create()
                .with("order", order)
                .with("url", visitor.paths().newClaim(claimable.getOrder().getNumber()))
                .with("suggestUrl", visitor.paths().suggestions(ShopPaths.NEW_CLAIM))
                .with("draft", claimable.draft())
                .with("search", FormKeys.generate())
                .with("lines", lines(visitor, claimable, input))
                .with("reasons", reasons(input, locale))
                .with("remedies", remedies(input, locale))
                .with("form", form)
                .with("answerDays", deadline.days(TicketType.CLAIM))
                .with("maxDescription", UserText.MAX_LENGTH)
                .with("guarantee", guarantee.of(claimable.getOrder(), locale));
    }

    private List<PageModel> lines(Visitor visitor, ClaimableOrder claimable, ClaimRequest input) {
        StoreOrder order = claimable.getOrder();
        Map<Long, RefundedLine> money = refunded.ofCustomer(order.getCustomerId(), order.getId());
        List<PageModel> lines = new ArrayList<PageModel>();
        for (StoreOrderLine line : claimable.getOrder().getLines()) {
            String id = String.valueOf(line.getId());
            boolean ticked = input.getQuantities().containsKey(id);
            String quantity =
                    ticked
                            ? input.getQuantities().get(id)
                            : input.getTypedQuantities().getOrDefault(id, "1");
            lines.add(
                    PageModel.create()
                            .with("id", id)
                            .with("name", line.getName())
                            .with("imageUrl", line.getImageUrl())
                            .with("ordered", line.getQuantity())
                            .with("claimable", claimable.claimable(line))
                            .with("refunded", money(money.get(line.getId()), line))
                            .with("selected", ticked)
                            .with("quantity", quantity == null ? "" : quantity)
                            .with("openCase", openCase(visitor, claimable, line)));
        }
        return lines;
    }

    private static PageModel openCase(
            Visitor visitor, ClaimableOrder claimable, StoreOrderLine line) {
        return claimable
                .openCase(line)
                .map(Claim::getNumber)
                .map(
                        number ->
                                PageModel.create()
                                        .with("number", number)
                                        .with("url", visitor.paths().claim(number)))
                .orElse(null);
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

    private List<PageModel> reasons(ClaimRequest input, Locale locale) {
        List<PageModel> options = new ArrayList<PageModel>();
        ReasonTexts.Localized localizedReasons = reasonTexts.in(locale);
        for (ClaimReason reason : reasons.of(ReasonKind.CLAIM)) {
            String label = localizedReasons.of(ReasonKind.CLAIM, reason.getCode());
            options.add(option(reason.getCode(), label, input.getReason()));
        }
        return options;
    }

    private List<PageModel> remedies(ClaimRequest input, Locale locale) {
        List<PageModel> options = new ArrayList<PageModel>();
        for (Remedy remedy : Remedy.values()) {
            String key = "aftersale.remedy." + remedy.name();
            options.add(
                    option(remedy.name(), texts.text(locale, key), input.getRemedy())
                            .with("hint", texts.text(locale, key + ".hint")));
        }
        return options;
    }

    private static PageModel option(String code, String label, String chosen) {
        return PageModel.create()
                .with("code", code)
                .with("label", label)
                .with("selected", code.equals(chosen));
    }
}
