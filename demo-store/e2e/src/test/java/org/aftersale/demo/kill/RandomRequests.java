package org.aftersale.demo.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.Refunds;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.refund.computation.UnitGroup;
import org.aftersale.shared.Amount;

/** Requests for refunds: of any order, of units or of an amount, by card or as store credit. */
final class RandomRequests {

    private final Refunds refunds;
    private final Random random;

    RandomRequests(Refunds refunds, Random random) {
        this.refunds = refunds;
        this.random = random;
    }

    void ask() {
        StaffMember staff = random.nextInt(3) == 0 ? TestStaff.CLERK : TestStaff.HEAD;
        List<Long> ids = SimpleOrders.ofClerks().boxed().collect(Collectors.toList());
        String number = String.valueOf(any(ids));
        OrderMoney money = refunds.orderMoney(staff, number);
        if (money.getLeft() == 0) {
            return;
        }
        RefundRequest.Draft draft = RefundRequest.forOrder(number).reason("GOODWILL", "As agreed");
        draft.toCredit(random.nextInt(6) == 0);
        if (random.nextInt(4) == 0) {
            pick(money, draft);
        } else {
            draft.amount(sum(money), money.getCurrency());
        }
        String digest = refunds.preview(staff, draft.build()).getDigest();
        refunds.issue(staff, draft.preview(UUID.randomUUID().toString(), digest).build());
    }

    private void pick(OrderMoney money, RefundRequest.Draft draft) {
        UnitGroup group = any(new ArrayList<>(UnitGroup.of(money)));
        draft.quantity(group.getKey(), String.valueOf(1 + random.nextInt(group.getCount())));
    }

    /** Mostly little, so that there are many; sometimes all that is left, and more than that. */
    private String sum(OrderMoney money) {
        long limit = Math.max(1, money.getEntitlement().getTotal() / 10);
        long minor =
                random.nextInt(12) == 0
                        ? money.getLeft() + random.nextInt(2)
                        : 1 + (long) (random.nextDouble() * limit);
        return Amount.ofMinor(minor, money.getCurrency()).toDecimal().toPlainString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
