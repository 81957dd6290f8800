package org.aftersale.admin.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.Amount;
import org.aftersale.shared.MessageReference;

/** What staff should know before they refund an order. */
final class RefundWarnings {

    private static final String CODE = "aftersale.money.warning.";

    private final OrderMoney money;
    private final List<MessageReference> found = new ArrayList<MessageReference>();

    RefundWarnings(OrderMoney money) {
        this.money = money;
        collect();
    }

    List<String> in(PageTexts texts, Locale locale) {
        List<String> sentences = new ArrayList<String>();
        found.forEach(text -> sentences.add(texts.text(locale, text)));
        return sentences;
    }

    /** For tests. */
    List<MessageReference> found() {
        return found;
    }

    private void collect() {
        long paid = money.getEntitlement().getTotal();
        long captured = money.getCaptured();
        if ("CANCELLED".equals(money.getOrder().getStatus())) {
            add("cancelled");
        }
        if (money.getOrder().isCurrencyAssumed()) {
            add("currency", money.getCurrency());
        }
        if (captured == 0 && paid > 0) {
            add("no-payment");
        } else if (captured < paid) {
            add("captured-less", amount(captured), amount(paid));
        }
        if (money.getEntitlement().getUnexplained() != 0) {
            add(
                    "unexplained",
                    amount(money.getOrder().getTotal()),
                    amount(paid - money.getEntitlement().getUnexplained()));
        }
        if (money.getOverpaid() > 0) {
            add("overpaid", amount(money.getOverpaid()));
        }
        if (money.getRefundedSoFar().getOnRemovedUnits() > 0) {
            add("elsewhere", amount(money.getRefundedSoFar().getOnRemovedUnits()));
        }
        if (money.getRefundedOutside() > 0) {
            add("outside", amount(money.getRefundedOutside()));
        }
    }

    private void add(String code, Object... arguments) {
        found.add(MessageReference.of(CODE + code, arguments));
    }

    private Amount amount(long minor) {
        return Amount.ofMinor(minor, money.getCurrency());
    }
}
