package org.aftersale.storefront.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.host.StoreCustomer;
import org.aftersale.refund.Payout;
import org.aftersale.refund.Refund;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;
import org.aftersale.storefront.page.OrderPages;
import org.aftersale.storefront.page.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundPageModelsTest {

    private static final Visitor OWNER =
            Visitor.inAccount(new StoreCustomer(7, "Ada Shopper", "ada@example.com", Locale.US));

    /** Two mugs of the order in docs/money.md, a third of them refunded before. */
    private static final String STORED =
            "{\"format\":1,\"order\":\"DEMO-1\",\"currency\":\"USD\",\"currencyAssumed\":false,"
                    + "\"items\":[{\"kind\":\"UNIT\",\"subject\":7,\"name\":\"Stoneware mug\","
                    + "\"bundle\":null,\"first\":2,\"count\":2,\"list\":2200,\"price\":1999,"
                    + "\"orderDiscount\":333,\"net\":1666,\"taxes\":{\"Tax 8.25%\":137},"
                    + "\"paid\":1803,\"before\":3,\"now\":1000}],"
                    + "\"steps\":[{\"code\":\"sum\",\"change\":-1600}],\"total\":2000,"
                    + "\"taxes\":[{\"name\":\"Tax 8.25%\",\"amount\":152},{\"name\":\"VAT 5%\","
                    + "\"amount\":0}],\"standing\":{\"paid\":10099,\"captured\":10200,"
                    + "\"outside\":100,\"before\":1803,\"left\":8196,\"after\":6196},"
                    + "\"payouts\":[{\"way\":\"GATEWAY\",\"type\":\"CREDIT_CARD\"}]}";

    private final RefundPageModels models = new RefundPageModels();
    private final Refund refund = mock(Refund.class);

    @BeforeEach
    void aRefund() {
        OrderPages orders = mock(OrderPages.class);
        when(orders.of("DEMO-1")).thenReturn("/account/orders/DEMO-1");
        models.orderPages = orders;
        when(refund.getNumber()).thenReturn("RF-7F3K-29QX");
        when(refund.getOrderNumber()).thenReturn("DEMO-1");
        when(refund.getReason()).thenReturn(RefundReason.GOODWILL);
        when(refund.getAmount()).thenReturn(usd(2000));
        when(refund.getPaid()).thenReturn(usd(0));
        when(refund.getCreatedAt()).thenReturn(1L);
        when(refund.getComputation()).thenReturn(STORED);
        stands(RefundStatus.PAYING);
    }

    private void stands(RefundStatus status, Payout... payouts) {
        when(refund.getStatus()).thenReturn(status);
        when(refund.getPayouts()).thenReturn(Arrays.asList(payouts));
    }

    /** The template gets neither gateway messages nor notes of agents. */
    @Test
    void hidesInternalData() {
        Payout declined =
                payout(PayoutStatus.DECLINED, PayoutMethodCode.GATEWAY, "CREDIT_CARD", null);
        when(declined.getAnswer()).thenReturn("SECRET no such charge");
        when(declined.getProblem()).thenReturn("SECRET problem");
        when(declined.getReference()).thenReturn("SECRET reference");
        when(declined.getPaymentReference()).thenReturn("SECRET payment");
        when(refund.getNote()).thenReturn("SECRET note");
        when(refund.getRequestedBy()).thenReturn("SECRET name");
        stands(RefundStatus.ATTENTION, declined);
        PageModel page = models.page(OWNER, refund);
        assertThat(page.toString()).doesNotContain("SECRET");
        assertThat(payouts(page)).containsExactly("CREDIT_CARD LOOKED_INTO null");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, GATEWAY, CREDIT_CARD, CREDIT_CARD ON_ITS_WAY null",
        "READY, GATEWAY, GIFT_CARD, GIFT_CARD ON_ITS_WAY null",
        "CALLING, GATEWAY, BANK_ACCOUNT, BANK_ACCOUNT ON_ITS_WAY null",
        "UNKNOWN, GATEWAY, THIRD_PARTY_ACCOUNT, THIRD_PARTY_ACCOUNT LOOKED_INTO null",
        "BY_HAND, GATEWAY, COD, OTHER LOOKED_INTO null",
        "PAID, GATEWAY, CREDIT_CARD, CREDIT_CARD BACK_WITH_BANK 5",
        "PAID, GATEWAY, GIFT_CARD, GIFT_CARD BACK 5",
        "PAID, GATEWAY, BITCOIN, OTHER BACK 5",
        "PAID, CREDIT, CUSTOMER_CREDIT, STORE_CREDIT BACK 5",
        "PAID, HAND, CREDIT_CARD, BY_HAND BACK 5",
        "CANCELLED, GATEWAY, CREDIT_CARD, CREDIT_CARD NOT_GIVEN null"
    })
    void showsTheStatusOfEachPayout(
            PayoutStatus status, PayoutMethodCode method, String type, String expected) {
        Long paidAt = status == PayoutStatus.PAID ? 5L : null;
        stands(RefundStatus.PAYING, payout(status, method, type, paidAt));
        assertThat(payouts(models.page(OWNER, refund))).containsExactly(expected);
    }

    @Test
    void isInTransitUntilTheLastPayoutIsPaid() {
        Payout first = payout(PayoutStatus.PAID, PayoutMethodCode.GATEWAY, "GIFT_CARD", 5L);
        Payout last = payout(PayoutStatus.READY, PayoutMethodCode.GATEWAY, "CREDIT_CARD", null);
        stands(RefundStatus.PAYING, first, last);
        assertThat(steps()).containsExactly("ON_ITS_WAY current 1", "WITH_YOU todo null");
        when(last.getStatus()).thenReturn(PayoutStatus.PAID);
        when(last.getPaidAt()).thenReturn(9L);
        stands(RefundStatus.PAID, first, last);
        assertThat(steps()).containsExactly("ON_ITS_WAY done 1", "WITH_YOU done 9");
        when(last.getStatus()).thenReturn(PayoutStatus.CANCELLED);
        when(last.getPaidAt()).thenReturn(null);
        stands(RefundStatus.PARTLY_PAID, first, last);
        assertThat(steps()).containsExactly("ON_ITS_WAY done 1", "WITH_YOU done 5");
    }

    @Test
    void multipliesStoredUnitAmountsByTheirCount() {
        PageModel reason = (PageModel) models.page(OWNER, refund).get("why");
        PageModel mugs = (PageModel) ((List<?>) reason.get("items")).get(0);
        assertThat(mugs).containsEntry("count", 2).containsEntry("kind", "UNIT");
        assertThat(rows(mugs.get("rows")))
                .containsExactly(
                        "LIST 44.00 USD",
                        "DISCOUNT -4.02 USD",
                        "PRICE 39.98 USD",
                        "ORDER_DISCOUNT -6.66 USD",
                        "TAX 2.74 USD",
                        "PAID 36.06 USD",
                        "BEFORE -0.06 USD",
                        "NOW 20.00 USD");
    }

    @Test
    void showsWhatWasPaidTooMuchWithoutAPrice() {
        when(refund.getComputation()).thenReturn(STORED.replace("\"UNIT\"", "\"OVERPAYMENT\""));
        PageModel why = (PageModel) models.page(OWNER, refund).get("why");
        PageModel tooMuch = (PageModel) ((List<?>) why.get("items")).get(0);
        assertThat(tooMuch).containsEntry("kind", "OVERPAYMENT");
        assertThat(rows(tooMuch.get("rows")))
                .containsExactly("PAID 36.06 USD", "BEFORE -0.06 USD", "NOW 20.00 USD");
    }

    @Test
    void callsANegativeDiscountASurcharge() {
        when(refund.getComputation())
                .thenReturn(STORED.replace("\"orderDiscount\":333", "\"orderDiscount\":-333"));
        PageModel why = (PageModel) models.page(OWNER, refund).get("why");
        PageModel mugs = (PageModel) ((List<?>) why.get("items")).get(0);
        assertThat(rows(mugs.get("rows")))
                .contains("ORDER_SURCHARGE 6.66 USD")
                .noneMatch(row -> row.startsWith("ORDER_DISCOUNT"));
    }

    @Test
    void everyColumnOfTheBreakdownAddsUp() {
        PageModel reason = (PageModel) models.page(OWNER, refund).get("why");
        assertThat(rows(reason.get("total")))
                .containsExactly(
                        "LEFT_OF_ITEMS 36.00 USD",
                        "STEP -16.00 USD",
                        "TOTAL 20.00 USD",
                        "OF_IT_TAX 1.52 USD");
        assertThat(rows(reason.get("order")))
                .containsExactly(
                        "ORDER_PAID 100.99 USD",
                        "ORDER_BEFORE -19.03 USD",
                        "ORDER_NOW -20.00 USD",
                        "ORDER_LEFT 61.96 USD");
    }

    @Test
    void showsTheRestOfThePageWithoutAReadableBreakdown() {
        when(refund.getComputation()).thenReturn("{\"items\":");
        assertThat(models.page(OWNER, refund)).doesNotContainKey("why").containsKey("payouts");
    }

    private static Payout payout(
            PayoutStatus status, PayoutMethodCode method, String type, Long paidAt) {
        Payout payout = mock(Payout.class);
        when(payout.getStatus()).thenReturn(status);
        when(payout.getMethod()).thenReturn(method);
        when(payout.getPaymentType()).thenReturn(type);
        when(payout.getPaidAt()).thenReturn(paidAt);
        when(payout.getAmount()).thenReturn(usd(2000));
        return payout;
    }

    private static List<String> payouts(PageModel page) {
        return each(
                page.get("payouts"),
                payout ->
                        payout.get("toCode")
                                + " "
                                + payout.get("placeCode")
                                + " "
                                + payout.get("at"));
    }

    private List<String> steps() {
        return each(
                models.page(OWNER, refund).get("steps"),
                step -> step.get("code") + " " + step.get("state") + " " + step.get("at"));
    }

    private static List<String> rows(Object rows) {
        return each(rows, row -> row.get("code") + " " + row.get("amount"));
    }

    private static List<String> each(
            Object models, java.util.function.Function<PageModel, String> say) {
        return ((List<?>) models)
                .stream().map(model -> say.apply((PageModel) model)).collect(Collectors.toList());
    }

    private static Amount usd(long minor) {
        return Amount.ofMinor(minor, "USD");
    }
}
