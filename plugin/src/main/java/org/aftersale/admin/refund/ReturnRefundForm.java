package org.aftersale.admin.refund;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.estimate.UnitPick;
import org.aftersale.returns.OwedReturn;
import org.aftersale.returns.ReturnDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The refund form as a return asks for it: the accepted units, picked as the customer's estimate
 * picked them, and the fee that is withheld. Staff may change all of it.
 */
@Component("aftersaleReturnRefundForm")
public class ReturnRefundForm {

    @Autowired protected ReturnDesk desk;

    /** Empty if the number is of no return that owes a refund of this order. */
    Optional<RefundFormInput> of(StaffMember me, String back, OrderMoney money, Locale locale) {
        return !me.hasPermission(Permission.READ)
                ? Optional.<RefundFormInput>empty()
                : desk.owed(me, back, money.getOrder().getId())
                        .map(owed -> filled(owed, money, locale));
    }

    static RefundFormInput filled(OwedReturn owed, OrderMoney money, Locale locale) {
        Map<String, String[]> fields = new HashMap<String, String[]>();
        UnitPick.groups(money, owed.getUnits())
                .forEach((key, count) -> put(fields, RefundFormInput.PICK + key, count + ""));
        if (!owed.getFee().isZero()) {
            String currency = money.getCurrency();
            long fee = owed.getFee().getMinor();
            put(fields, "fee", AmountExample.typed(fee, currency, locale));
            put(fields, "currency", currency);
        }
        put(fields, "reason", RefundReason.RETURNED.name());
        put(fields, "case", owed.getNumber());
        return RefundFormInput.of(fields);
    }

    private static void put(Map<String, String[]> fields, String name, String value) {
        fields.put(name, new String[] {value});
    }
}
