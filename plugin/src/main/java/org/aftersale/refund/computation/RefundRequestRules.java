package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundableItem;
import org.aftersale.shared.Amount;
import org.aftersale.shared.AmountParser;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;

/** Validates a refund form against the order's current state. */
public final class RefundRequestRules {

    private final OrderMoney money;
    private final RefundRequest request;
    private final FieldErrors errors = new FieldErrors();

    private RefundRequestRules(OrderMoney money, RefundRequest request) {
        this.money = money;
        this.request = request;
    }

    /**
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    public static CheckedRefundRequest check(OrderMoney money, RefundRequest request) {
        return new RefundRequestRules(money, request).check();
    }

    private CheckedRefundRequest check() {
        List<EntitledUnit> units = units();
        Long amount = amount("sum", request.amount);
        Long delivery = amount("delivery", request.delivery);
        Long fee = amount("fee", request.fee);
        if (units.isEmpty() && amount == null && errors.isEmpty()) {
            errors.add("pick", "aftersale.error.refund.pick");
        }
        RefundReason reason = reason(request.reason, errors);
        if (UserText.NOTE.isExceededBy(UserText.normalize(request.note))) {
            errors.add("note", "aftersale.error.refund.note.long", UserText.NOTE.getMost());
        }
        errors.throwIfAny();
        return new CheckedRefundRequest(units, amount, request.toCredit, reason)
                .withDeliveryAtMost(delivery)
                .withFee(fee == null ? 0 : fee);
    }

    /** The reason with that code; null, with a validation error, for an unknown code. */
    static RefundReason reason(String code, FieldErrors errors) {
        Optional<RefundReason> reason = FormFields.choice(RefundReason.values(), code);
        if (!reason.isPresent()) {
            errors.add("reason", "aftersale.error.refund.reason");
        }
        return reason.orElse(null);
    }

    private List<EntitledUnit> units() {
        Map<String, UnitGroup> groups = new HashMap<String, UnitGroup>();
        for (UnitGroup group : UnitGroup.of(money)) {
            groups.put(group.getKey(), group);
        }
        List<EntitledUnit> units = new ArrayList<EntitledUnit>();
        request.quantities.forEach((key, typed) -> pick(groups.get(key), key, typed, units));
        return units;
    }

    private void pick(UnitGroup group, String key, String typed, List<EntitledUnit> units) {
        String quantity = typed == null ? "" : typed.trim();
        if (quantity.isEmpty() || quantity.equals("0")) {
            return;
        }
        int limit = group == null ? 0 : group.getCount();
        int count = FormNumbers.number(quantity, 9, -1);
        if (count < 1 || count > limit) {
            errors.add("pick_" + key, "aftersale.error.refund.quantity", limit);
            return;
        }
        RefundableItem refundableItem = group.getSubject();
        for (int i = 0; i < count; i++) {
            units.add(
                    money.getEntitlement()
                            .unit(
                                    refundableItem.getKind(),
                                    refundableItem.getId(),
                                    group.getFirst() + i));
        }
    }

    /** Null if no amount was typed. */
    private Long amount(String field, String typed) {
        if (typed.trim().isEmpty()) {
            return null;
        }
        if (!request.currency.equals(money.getCurrency())) {
            errors.add(field, "aftersale.error.sum.currency", money.getCurrency());
            return null;
        }
        Amount amount =
                AmountParser.read(field, typed, request.locale, money.getCurrency(), errors);
        return amount == null ? null : amount.getMinor();
    }
}
