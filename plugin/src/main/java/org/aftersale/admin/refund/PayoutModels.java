package org.aftersale.admin.refund;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.Payout;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundDesk;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template models of a refund's payouts and their available actions. */
@Component("aftersalePayoutModels")
public class PayoutModels {

    @Autowired protected RefundDesk desk;
    @Autowired protected PageTexts texts;

    List<PageModel> of(StaffMember me, Refund refund, RefundActionInput input, Locale locale) {
        return refund.getPayouts().stream()
                .map(
                        payout ->
                                payout(payout)
                                        .with("no", position(refund, payout.getId()))
                                        .with("acts", acts(me, payout, false))
                                        .with("wordedActs", acts(me, payout, true))
                                        .with("words", input.text(payout.getId()))
                                        .with(
                                                "errors",
                                                texts.text(locale, input.errors(payout.getId()))))
                .collect(Collectors.toList());
    }

    /** The payout's number within the refund, from 1; null if it is the only one. */
    Integer position(Refund refund, Long payoutId) {
        List<Payout> all = refund.getPayouts();
        for (int i = 0; i < all.size() && all.size() > 1; i++) {
            if (all.get(i).getId().equals(payoutId)) {
                return i + 1;
            }
        }
        return null;
    }

    private static PageModel payout(Payout payout) {
        return PageModel.create()
                .with("id", String.valueOf(payout.getId()))
                .with("wayCode", payout.getMethod().name())
                .with("typeCode", payout.getPaymentType())
                .with("gateway", payout.getGateway())
                .with("paymentReference", payout.getPaymentReference())
                .with("amount", payout.getAmount())
                .with("statusCode", payout.getStatus().name())
                .with("heldAct", payout.getHeldAct() == null ? null : payout.getHeldAct().name())
                .with("problem", payout.getProblem())
                .with("answer", payout.getAnswer())
                .with("reference", payout.getReference())
                .with("tries", payout.getAttempts())
                .with("calledAt", payout.getCalledAt())
                .with("paidAt", payout.getPaidAt());
    }

    private List<String> acts(StaffMember me, Payout payout, boolean localized) {
        Set<PayoutAction> possible = desk.allowedActions(me, payout);
        return possible.stream()
                .filter(act -> act.requiresText() == localized)
                .map(Enum::name)
                .collect(Collectors.toList());
    }
}
