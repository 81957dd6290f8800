package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.cases.InMemoryGateway.Mood;
import org.aftersale.health.projection.ProjectionCheck;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The two limits of an order's refunds: what is left of its goods, and of its money. */
class GoodsAndMoneyIT extends RefundTestBase {

    @Test
    void aLineThatHasLeftTheOrderTakesNothingFromTheOthers() {
        ask(payer, about(paid).quantity(paid.line(1, 1), "1"));
        deliverAll();
        takeOutThePot();
        OrderMoney money = refunds.orderMoney(payer, paid.number);
        assertThat(money.getLeft()).isEqualTo(6099);
        assertThat(money.getRefundedSoFar().getOnRemovedUnits()).isEqualTo(4000);
        assertThat(money.getOverpaid()).isZero();
        String rest = ask(payer, sum(paid, "60.99"));
        deliverAll();
        assertThat(payouts(rest)).containsExactly("GATEWAY PAID 60.99 USD");
        assertThat(paid.refundedByTheHost()).isEqualTo(PaidOrderFixture.TOTAL);
        assertThatThrownBy(() -> refunds.preview(payer, sum(paid, "0.01").build()))
                .hasMessageContaining("aftersale.error.refund.above");
    }

    @Test
    void aPaymentGivenBackOutsideLeavesTheGoodsThatAnotherPaidFor() {
        PaidOrderFixture order = PaidOrderFixture.byCard(store, customer);
        long second = order.pay("CREDIT_CARD", InMemoryGateway.TYPE, "100.99");
        assertThat(refunds.orderMoney(payer, order.number).getOverpaid()).isEqualTo(10_099);
        order.outside(second, "REFUND", "100.99");
        assertThat(refunds.orderMoney(payer, order.number).getOverpaid()).isZero();
        assertThat(left(order)).isEqualTo(10_099);
        String number = ask(payer, sum(order, "100.99"));
        deliverAll();
        assertThat(payouts(number)).containsExactly("GATEWAY PAID 100.99 USD");
    }

    @Test
    void whatWasPaidTooMuchIsPaidLikeAnyRefund() {
        makeThePotCheaper();
        assertThat(left(paid)).isEqualTo(9099);
        String number = ask(payer, overpayment().reason("OVERPAID", ""));
        deliverAll();
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(payouts(number)).containsExactly("GATEWAY PAID 10.00 USD");
        assertThat(paid.refundedByTheHost()).isEqualTo(1000);
        assertThat(refunds.orderMoney(payer, paid.number).getOverpaid()).isZero();
        assertThat(left(paid)).isEqualTo(9099);
        assertThatThrownBy(() -> refunds.preview(payer, overpayment().build()))
                .isInstanceOf(InvalidInputException.class);
        assertThat(mailer.mails.get(0)).contains("kind=OVERPAYMENT", "paid=10.00 USD");
    }

    @Test
    void aDeclinedOverpaymentIsRetriedWithinItsPlace() {
        makeThePotCheaper();
        books.mood = Mood.DECLINES;
        String number = ask(payer, overpayment());
        deliverAll();
        books.mood = Mood.WELL;
        assertThat(refunds.orderMoney(payer, paid.number).getOverpaid()).isEqualTo(1000);
        refundDesk.perform(payer, number, payout(number), PayoutAction.RETRY, "", version(number));
        deliverAll();
        assertThat(payouts(number)).containsExactly("GATEWAY PAID 10.00 USD");
    }

    @Test
    void aRetryForALineThatHasLeftTheOrderTakesNoOtherLinesMoney() {
        books.mood = Mood.DECLINES;
        String number = ask(payer, about(paid).quantity(paid.line(1, 1), "1"));
        deliverAll();
        books.mood = Mood.WELL;
        takeOutThePot();
        String instead = ask(payer, overpayment());
        deliverAll();
        assertThat(payouts(instead)).containsExactly("GATEWAY PAID 40.00 USD");
        assertThatThrownBy(
                        () ->
                                refundDesk.perform(
                                        payer,
                                        number,
                                        payout(number),
                                        PayoutAction.RETRY,
                                        "",
                                        version(number)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(left(paid)).isEqualTo(6099);
    }

    @Test
    void aPaymentFeeThatStandsOnlyInTheTotalIsRefundedWithTheOrder() {
        PaidOrderFixture order = PaidOrderFixture.of(store, customer);
        order.pay("CREDIT_CARD", InMemoryGateway.TYPE, "104.49");
        total(order, "104.49");
        assertThat(left(order)).isEqualTo(10_449);
        String number = ask(payer, sum(order, "104.49"));
        deliverAll();
        assertThat(payouts(number)).containsExactly("GATEWAY PAID 104.49 USD");
    }

    @Test
    void aNegativeFeeReducesEveryUnit() {
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP_FEE (FULFILLMENT_GROUP_FEE_ID,"
                        + " FULFILLMENT_GROUP_ID, AMOUNT, NAME) select ?, max(FULFILLMENT_GROUP_ID), ?,"
                        + " 'Voucher' from BLC_FULFILLMENT_GROUP where ORDER_ID = ?",
                9_000_000 + paid.placed.id,
                new BigDecimal("-10.00"),
                paid.placed.id);
        total(paid, "90.99");
        OrderMoney money = refunds.orderMoney(payer, paid.number);
        assertThat(money.getEntitlement().getTotal()).isEqualTo(9099);
        assertThat(money.getOverpaid()).isEqualTo(1000);
        long mugs =
                money.getEntitlement().getUnits().stream()
                        .filter(unit -> unit.getSubject().getId() == paid.placed.lines.get(0))
                        .mapToLong(EntitledUnit::getTotal)
                        .sum();
        assertThat(mugs).isEqualTo(4873);
    }

    @Test
    void theDatabaseRefusesMoreThanTheGoodsAndMoreThanTheMoney() {
        ask(payer, sum(paid, "100.00"));
        for (String column : new String[] {"COMMITTED_MINOR", "GOODS_COMMITTED_MINOR"}) {
            assertThat(
                            store.sql.queryForObject(
                                    "select " + column + " from AFS_ENTITLEMENT where ORDER_ID = ?",
                                    Long.class,
                                    paid.placed.id))
                    .isEqualTo(10_000);
            assertThatThrownBy(
                            () ->
                                    store.sql.update(
                                            "update AFS_ENTITLEMENT set "
                                                    + column
                                                    + " = 10100 where ORDER_ID = ?",
                                            paid.placed.id))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whatIsRecordedOfTheGoodsIsNeverMoreThanWasRefundedOfThem() {
        makeThePotCheaper();
        ask(payer, overpayment());
        ask(payer, about(paid).quantity(paid.line(1, 1), "1"));
        deliverAll();
        assertThat(differences()).isEmpty();
        String goods = "update AFS_ENTITLEMENT set GOODS_COMMITTED_MINOR = ? where ORDER_ID = ?";
        store.sql.update(goods, 3001, paid.placed.id);
        assertThat(differences()).containsExactly("entitlement.goods 3001 3000");
        store.sql.update(goods, 3000, paid.placed.id);
    }

    private List<String> differences() {
        store.sql.update("update AFS_PROJECTION_RUN set RUNNING = null");
        ProjectionCheck check = store.bean("aftersaleProjectionCheck", ProjectionCheck.class);
        assertThat(check.run("test")).isTrue();
        return check.latest().get().getDifferences().stream()
                .filter(each -> each.getKind().startsWith("entitlement"))
                .map(each -> each.getKind() + ' ' + each.getStored() + ' ' + each.getComputed())
                .collect(Collectors.toList());
    }

    private RefundRequest.Draft overpayment() {
        return about(paid).quantity("OVERPAYMENT-" + paid.placed.id + "-1", "1");
    }

    private void takeOutThePot() {
        long pot = paid.placed.lines.get(1);
        store.sql.update("delete from BLC_FULFILLMENT_GROUP_ITEM where ORDER_ITEM_ID = ?", pot);
        store.sql.update("update BLC_ORDER_ITEM set ORDER_ID = null where ORDER_ITEM_ID = ?", pot);
        total(paid, "60.99");
    }

    private void makeThePotCheaper() {
        store.sql.update(
                "update BLC_FULFILLMENT_GROUP_ITEM set TOTAL_ITEM_AMOUNT = 30.00 where"
                        + " ORDER_ITEM_ID = ?",
                paid.placed.lines.get(1));
        total(paid, "90.99");
    }

    private static void total(PaidOrderFixture order, String total) {
        store.sql.update(
                "update BLC_ORDER set ORDER_TOTAL = ? where ORDER_ID = ?",
                new BigDecimal(total),
                order.placed.id);
    }
}
