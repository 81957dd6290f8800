package org.aftersale.admin.refund;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.computation.UnitGroup;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.estimate.UnitPick;
import org.aftersale.settings.AmountTable;
import org.aftersale.settings.AmountTableSetting;
import org.aftersale.withdrawal.WithdrawalDesk;
import org.aftersale.withdrawal.outcome.OwedRefund;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The refund form as a withdrawal in effect asks for it: its units, and of the delivery what the
 * cheapest standard one costs, if the whole order was withdrawn from. Staff may change all of it.
 */
@Component("aftersaleWithdrawalRefundForm")
public class WithdrawalRefundForm {

    /** The row of the setting. */
    static final String DELIVERY = "delivery";

    @Autowired protected WithdrawalDesk desk;

    @Autowired
    @Qualifier("aftersaleStandardDelivery")
    protected AmountTableSetting standardDelivery;

    /** Empty if the number is of no withdrawal that this order's refund is owed for. */
    Optional<RefundFormInput> of(
            StaffMember me, String withdrawal, OrderMoney money, Locale locale) {
        return !me.hasPermission(Permission.READ)
                ? Optional.<RefundFormInput>empty()
                : desk.owed(me, withdrawal, money.getOrder().getId())
                        .map(owed -> filled(owed, money, locale));
    }

    private RefundFormInput filled(OwedRefund owed, OrderMoney money, Locale locale) {
        Map<String, String[]> fields = new HashMap<String, String[]>();
        UnitPick.groups(money, owed.getUnits())
                .forEach((key, count) -> put(fields, RefundFormInput.PICK + key, count + ""));
        if (owed.isWholeOrder()) {
            putDelivery(fields, money);
        }
        long most = standardDelivery.get().of(DELIVERY, money.getCurrency());
        if (owed.isWholeOrder() && most > 0 && most != AmountTable.UNLIMITED) {
            put(fields, "delivery", AmountExample.typed(most, money.getCurrency(), locale));
        }
        put(fields, "reason", RefundReason.WITHDRAWAL.name());
        put(fields, "case", owed.getNumber());
        return RefundFormInput.of(fields);
    }

    private static void putDelivery(Map<String, String[]> fields, OrderMoney money) {
        for (UnitGroup group : UnitGroup.of(money)) {
            boolean delivery = group.getSubject().getKind() == RefundableItemKind.SHIPPING;
            if (delivery && group.getLeft() > 0) {
                put(fields, RefundFormInput.PICK + group.getKey(), group.getCount() + "");
            }
        }
    }

    private static void put(Map<String, String[]> fields, String name, String value) {
        fields.put(name, new String[] {value});
    }
}
