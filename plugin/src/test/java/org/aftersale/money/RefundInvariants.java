package org.aftersale.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.aftersale.refund.computation.BreakdownAmount;
import org.aftersale.refund.computation.BreakdownItem;
import org.aftersale.refund.computation.CheckedRefundRequest;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.computation.PlannedPayout;
import org.aftersale.refund.computation.Tender;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.UnitAmounts;

/** Invariants of a computed refund before it is recorded. */
final class RefundInvariants {

    private final OrderMoney money;
    private final CheckedRefundRequest asked;
    private final ComputedRefund refund;
    private final UnitAmounts cells;

    private RefundInvariants(OrderMoney money, CheckedRefundRequest asked, ComputedRefund refund) {
        this.money = money;
        this.asked = asked;
        this.refund = refund;
        this.cells = UnitAmounts.none(money.getEntitlement());
    }

    static void hold(OrderMoney money, CheckedRefundRequest asked, ComputedRefund refund) {
        RefundInvariants laws = new RefundInvariants(money, asked, refund);
        InvariantViolation.unlessSame("Refund", wanted(money, asked), refund.getTotal());
        laws.payoutsAddUp();
        laws.nothingAboveWhatIsLeft();
        laws.storeMoneyComesLast();
        laws.theBreakdownSaysTheSame();
    }

    /** Its total, or what it would be if enough were left. */
    static long wanted(OrderMoney money, CheckedRefundRequest asked) {
        return asked.getAmount() != null
                ? asked.getAmount()
                : RandomRefundRequests.left(money, asked.getUnits());
    }

    /** The refundable amount for the request. */
    static long most(OrderMoney money, CheckedRefundRequest asked) {
        List<EntitledUnit> units =
                asked.getUnits().isEmpty() && asked.getAmount() != null
                        ? goods(money)
                        : asked.getUnits();
        return Math.min(money.getMoneyLeft(), RandomRefundRequests.left(money, units));
    }

    private static List<EntitledUnit> goods(OrderMoney money) {
        List<EntitledUnit> goods = new ArrayList<>();
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            if (!unit.isOverpayment()) {
                goods.add(unit);
            }
        }
        return goods;
    }

    private void payoutsAddUp() {
        long sum = 0;
        for (PlannedPayout payout : refund.getPayouts()) {
            InvariantViolation.unlessSame("Payout", add(payout.getAmounts()), payout.getAmount());
            InvariantViolation.ifAbove("An empty payout", 1, payout.getAmount());
            sum += payout.getAmount();
        }
        InvariantViolation.unlessSame("Payouts", refund.getTotal(), sum);
    }

    private long add(UnitAmounts amounts) {
        long sum = 0;
        int components = money.getEntitlement().getComponents().size();
        int units = money.getEntitlement().getUnits().size();
        for (int unit = 0; unit < units; unit++) {
            for (int i = 0; amounts.has(unit) && i < components; i++) {
                long amount = amounts.get(unit, i);
                InvariantViolation.ifAbove("A cell below zero", -amount, 0);
                cells.add(unit, i, amount);
                sum += amount;
            }
        }
        return sum;
    }

    private void nothingAboveWhatIsLeft() {
        UnitAmounts used = money.getRefundedSoFar().getAmounts();
        long picked = 0;
        for (EntitledUnit unit : asked.getUnits()) {
            picked += cells.ofUnit(unit.getIndex());
        }
        int components = money.getEntitlement().getComponents().size();
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            int index = unit.getIndex();
            for (int i = 0; cells.has(index) && i < components; i++) {
                InvariantViolation.ifAbove(
                        "A cell", cells.get(index, i), used.refundable(index, i));
            }
        }
        taxesAreExact();
        if (!asked.getUnits().isEmpty()) {
            InvariantViolation.unlessSame("For what was picked", refund.getTotal(), picked);
        }
    }

    /** Each tax is within one minor unit of its exact share, however many units there are. */
    private void taxesAreExact() {
        if (asked.getAmount() == null) {
            return;
        }
        List<EntitledUnit> units = asked.getUnits().isEmpty() ? goods(money) : asked.getUnits();
        UnitAmounts all = UnitAmounts.none(money.getEntitlement());
        units.forEach(
                unit -> all.addRefundable(unit.getIndex(), money.getRefundedSoFar().getAmounts()));
        BigInteger total = BigInteger.valueOf(all.getTotal());
        for (int i = 0; i < money.getEntitlement().getComponents().size(); i++) {
            BigInteger exact =
                    BigInteger.valueOf(all.ofComponent(i))
                            .multiply(BigInteger.valueOf(refund.getTotal()));
            BigInteger off =
                    BigInteger.valueOf(cells.ofComponent(i)).multiply(total).subtract(exact).abs();
            if (off.compareTo(total) >= 0) {
                throw new InvariantViolation("A tax is off by a minor unit or more: " + i);
            }
        }
    }

    /** A payment is used only after those ahead of it are exhausted. */
    private void storeMoneyComesLast() {
        if (asked.isToCredit()) {
            refund.getPayouts().forEach(RefundInvariants::isCredit);
            return;
        }
        long touched = -1;
        for (PlannedPayout payout : refund.getPayouts()) {
            Tender tender = payout.getTender();
            InvariantViolation.ifAbove("Order of payments", touched, rank(tender));
            touched = rank(tender);
            InvariantViolation.ifAbove("A payment", payout.getAmount(), tender.getLeft());
        }
        for (Tender tender : money.getTenders()) {
            if (rank(tender) < touched) {
                InvariantViolation.unlessSame("Left before", tender.getLeft(), paidTo(tender));
            }
        }
    }

    /** New credit, or back to the credit that paid. */
    private static void isCredit(PlannedPayout payout) {
        boolean back = payout.getTender() == null || rank(payout.getTender()) == 2;
        if (payout.getMethod() != PayoutMethodCode.CREDIT || !back) {
            throw new InvariantViolation("Not as credit: " + payout.getMethod());
        }
    }

    private long paidTo(Tender tender) {
        long sum = 0;
        for (PlannedPayout payout : refund.getPayouts()) {
            sum += payout.getTender() == tender ? payout.getAmount() : 0;
        }
        return sum;
    }

    private static long rank(Tender tender) {
        return tender.getType().equals("CUSTOMER_CREDIT")
                ? 2
                : tender.getType().equals("GIFT_CARD") ? 1 : 0;
    }

    private void theBreakdownSaysTheSame() {
        long sum = 0;
        for (BreakdownItem item : refund.getBreakdown().getItems()) {
            sum += item.getAll().getNow().getMinor();
        }
        InvariantViolation.unlessSame("Items of the breakdown", refund.getTotal(), sum);
        long tax = 0;
        for (BreakdownAmount line : refund.getBreakdown().getTaxes()) {
            tax += line.getAmount().getMinor();
        }
        long net = cells.ofComponent(0);
        InvariantViolation.unlessSame("Taxes of the breakdown", refund.getTotal() - net, tax);
    }
}
