package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.AUTHORIZE;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.AUTHORIZE_AND_CAPTURE;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.CAPTURE;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.REFUND;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.UNCONFIRMED;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.VOID;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicReference;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.host.StoreCapture;
import org.aftersale.host.StorePayment;
import org.aftersale.host.StorePayments;
import org.aftersale.host.StoreRefund;
import org.aftersale.shared.Amount;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfiguration;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationServiceProvider;
import org.broadleafcommerce.common.payment.service.PaymentGatewayReportingService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The payments of an order as the host recorded them, and the calls to its gateways. */
class OrderPaymentsIT extends PricedOrderTestBase {

    private static final PaymentGatewayType CARD = new PaymentGatewayType("TILL_CARD", "Card");

    private static StorePayments payments;
    private static HostPaymentFixture host;

    private final PaymentGatewayTransactionService gateway =
            mock(PaymentGatewayTransactionService.class);
    private final PaymentGatewayReportingService report =
            mock(PaymentGatewayReportingService.class);
    private final PaymentGatewayConfigurationService configured =
            mock(PaymentGatewayConfigurationService.class);

    @BeforeAll
    static void payments() {
        payments = store.bean("aftersaleStorePayments", StorePayments.class);
        host = new HostPaymentFixture(store);
    }

    @BeforeEach
    void gateway() {
        PaymentGatewayConfiguration configuration = mock(PaymentGatewayConfiguration.class);
        when(configuration.getGatewayType()).thenReturn(CARD);
        when(configuration.handlesRefund()).thenReturn(true);
        when(configured.getConfiguration()).thenReturn(configuration);
        when(configured.getTransactionService()).thenReturn(gateway);
        when(configured.getReportingService()).thenReturn(report);
        provider().getGatewayConfigurationServices().add(configured);
    }

    @AfterEach
    void noGateway() {
        provider().getGatewayConfigurationServices().remove(configured);
    }

    private static PaymentGatewayConfigurationServiceProvider provider() {
        return store.bean(
                "blPaymentGatewayConfigurationServiceProvider",
                PaymentGatewayConfigurationServiceProvider.class);
    }

    @Test
    void findsNoneForAnUnpaidOrder() {
        assertThat(payments.ofOrder(order.id)).isEmpty();
        assertThat(payments.ofOrder(-1)).isEmpty();
    }

    @Test
    void ignoresArchivedFailedAndUnconfirmedTransactions() {
        long kept = host.payment(order.id, CARD, "59.97");
        host.archive(host.payment(order.id, CARD, "59.97"));
        host.move(kept, UNCONFIRMED, "59.97", null, 1);
        host.failed(host.move(kept, AUTHORIZE_AND_CAPTURE, "59.97", null, 2));
        host.archiveMove(host.move(kept, AUTHORIZE_AND_CAPTURE, "59.97", null, 3));
        long taken = host.move(kept, AUTHORIZE_AND_CAPTURE, "59.97", null, 4);
        StorePayment payment = only();
        assertThat(payment.getId()).isEqualTo(kept);
        assertThat(payment.getType()).isEqualTo("CREDIT_CARD");
        assertThat(payment.getGateway()).isEqualTo("TILL_CARD");
        assertThat(payment.getReference()).isEqualTo("…4242");
        assertThat(payment.getCaptures())
                .extracting(StoreCapture::getId, StoreCapture::getAmount)
                .containsExactly(tuple(taken, 5997L));
    }

    @Test
    void includesVoidsAndRefundsFromAnySource() {
        long payment = host.payment(order.id, CARD, "59.97");
        long held = host.move(payment, AUTHORIZE, "59.97", null, 1);
        long first = host.move(payment, CAPTURE, "20.00", held, 2);
        long second = host.move(payment, CAPTURE, "39.97", held, 3);
        host.move(payment, VOID, "20.00", first, 4);
        long late = host.move(payment, REFUND, "5.00", second, 6);
        long early = host.move(payment, REFUND, "1.50", null, 5);
        StorePayment read = only();
        assertThat(read.getCaptures())
                .extracting(StoreCapture::getId, StoreCapture::getAmount)
                .containsExactly(tuple(first, 0L), tuple(second, 3997L));
        assertThat(read.getRefunds())
                .extracting(StoreRefund::getId, StoreRefund::getCaptureId, StoreRefund::getAmount)
                .containsExactly(tuple(early, null, 150L), tuple(late, second, 500L));
        assertThat(read.getRefunds().get(0).getAt()).isEqualTo(5000);
    }

    @Test
    void runsTheSameStatementsForManyPaymentsAsForOne() {
        taken(CARD, "59.97");
        long few = store.statements(() -> payments.ofOrder(order.id));
        for (int i = 0; i < 8; i++) {
            taken(CARD, "59.97");
        }
        long many = store.statements(() -> payments.ofOrder(order.id));
        assertThat(many).isEqualTo(few).isEqualTo(2);
    }

    @Test
    void refundsNothingWithoutAGateway() throws Exception {
        GatewayCall unheardOf = taken(null, "59.97");
        assertThat(payments.refund(unheardOf).getKind()).isEqualTo(Kind.NO_GATEWAY);
        GatewayCall passed = taken(PaymentGatewayType.PASSTHROUGH, "59.97");
        assertThat(payments.refund(passed).getKind()).isEqualTo(Kind.NO_GATEWAY);
        GatewayCall known = taken(CARD, "59.97");
        when(configured.getConfiguration().handlesRefund()).thenReturn(false);
        assertThat(payments.refund(known).getKind()).isEqualTo(Kind.NO_GATEWAY);
        noGateway();
        assertThat(payments.refund(known).getKind()).isEqualTo(Kind.NO_GATEWAY);
        assertThat(payments.find(known).getKind()).isEqualTo(Kind.UNKNOWN);
        assertThat(org.mockito.Mockito.mockingDetails(gateway).getInvocations()).isEmpty();
    }

    @Test
    void refusesToRefundAPaymentOfAnotherOrder() {
        GatewayCall call = taken(CARD, "59.97");
        GatewayCall strange =
                new GatewayCall(
                        order.id + 1,
                        call.getPaymentId(),
                        call.getCaptureId(),
                        call.getAmount(),
                        "k");
        assertThat(payments.refund(strange).getKind()).isEqualTo(Kind.NO_GATEWAY);
        GatewayCall other =
                new GatewayCall(
                        order.id,
                        taken(CARD, "1.00").getPaymentId(),
                        call.getCaptureId(),
                        call.getAmount(),
                        "k");
        assertThat(payments.refund(other).getKind()).isEqualTo(Kind.NO_GATEWAY);
    }

    @Test
    void refusesToRefundInAnotherCurrency() {
        GatewayCall call = taken(CARD, "59.97");
        GatewayCall yen =
                new GatewayCall(
                        order.id,
                        call.getPaymentId(),
                        call.getCaptureId(),
                        Amount.ofMinor(59, "JPY"),
                        "k");
        GatewayResult answer = payments.refund(yen);
        assertThat(answer.getKind()).isEqualTo(Kind.UNKNOWN);
        assertThat(answer.getMessage()).contains("59 JPY").contains("USD");
        assertThat(org.mockito.Mockito.mockingDetails(gateway).getInvocations()).isEmpty();
    }

    @Test
    void callsTheGatewayOutsideAnyTransaction() throws Exception {
        GatewayCall call = taken(CARD, "59.97");
        AtomicReference<PaymentRequestDTO> asked = new AtomicReference<>();
        when(gateway.refund(any()))
                .thenAnswer(
                        invocation -> {
                            assertThat(
                                            TransactionSynchronizationManager
                                                    .isActualTransactionActive())
                                    .isFalse();
                            asked.set(invocation.getArgument(0));
                            return paid("12.30").responseMap("reference", "ref-1");
                        });
        GatewayResult answer = payments.refund(call);
        assertThat(answer.getKind()).isEqualTo(Kind.PAID);
        assertThat(answer.getReference()).isEqualTo("ref-1");
        assertThat(answer.getMessage()).isEqualTo("approved");
        PaymentRequestDTO question = asked.get();
        assertThat(question.getTransactionTotal()).isEqualTo("12.30");
        assertThat(question.getOrderSubtotal()).isEqualTo("12.30");
        assertThat(question.getOrderCurrencyCode()).isEqualTo("USD");
        assertThat(question.getOrderId()).isEqualTo(String.valueOf(order.id));
        assertThat(question.getAdditionalFields())
                .containsEntry("idempotencyKey", "key-1")
                .containsEntry("aftersalePayout", "key-1")
                .containsEntry("TOKEN", "tok-" + call.getPaymentId());
    }

    @Test
    void refundsAnOrderWithoutACurrency() throws Exception {
        store.sql.update("update BLC_ORDER set CURRENCY_CODE = null where ORDER_ID = ?", order.id);
        GatewayCall call = taken(CARD, "59.97");
        when(gateway.refund(any())).thenReturn(paid("12.30"));
        assertThat(payments.refund(call).getKind()).isEqualTo(Kind.PAID);
        assertThat(only().getCaptured()).isEqualTo(5997);
    }

    @Test
    void asksTheGatewayForTheOutcome() throws Exception {
        GatewayCall call = taken(CARD, "59.97");
        assertThat(payments.find(call).getKind()).isEqualTo(Kind.UNKNOWN);
        when(report.findDetailsByTransaction(any()))
                .thenAnswer(
                        invocation -> {
                            PaymentRequestDTO question = invocation.getArgument(0);
                            assertThat(question.getAdditionalFields())
                                    .containsEntry("idempotencyKey", "key-1");
                            return paid("12.30");
                        });
        assertThat(payments.find(call).getKind()).isEqualTo(Kind.PAID);
        verify(report, org.mockito.Mockito.times(2)).findDetailsByTransaction(any());
    }

    @Test
    void recordsARefundOnceForTheHostsScreens() {
        GatewayCall call = taken(CARD, "59.97");
        GatewayResult paid = GatewayResult.of(Kind.PAID, "ref-1", "approved");
        long id = payments.record(call, paid);
        assertThat(payments.record(call, paid)).isEqualTo(id);
        assertThat(only().getRefunds())
                .extracting(StoreRefund::getId, StoreRefund::getCaptureId, StoreRefund::getAmount)
                .containsExactly(tuple(id, call.getCaptureId(), 1230L));
        assertThat(host.refunded(call.getPaymentId())).isEqualTo("12.30");
        PaymentTransaction recorded = host.read(id);
        assertThat(recorded.getRawResponse()).isEqualTo("approved");
        assertThat(recorded.getParentTransaction().getId()).isEqualTo(call.getCaptureId());
        assertThat(recorded.getAdditionalFields()).containsEntry("aftersalePayout", "key-1");
        assertThat(System.currentTimeMillis() - recorded.getDate().getTime())
                .isBetween(-1000L, 60_000L);
    }

    @Test
    void keepsADeclinedAttemptNextToTheSuccessfulOne() {
        GatewayCall call = taken(CARD, "59.97");
        long declined = payments.record(call, GatewayResult.of(Kind.DECLINED, null, "no"));
        assertThat(only().getRefunds()).isEmpty();
        long paid = payments.record(call, GatewayResult.of(Kind.PAID, null, "yes"));
        assertThat(paid).isNotEqualTo(declined);
        assertThat(only().getRefunded()).isEqualTo(1230);
    }

    @Test
    void recordsOnlyWithinTheCallersTransaction() {
        GatewayCall call = taken(CARD, "59.97");
        host.inVain(() -> payments.record(call, GatewayResult.of(Kind.PAID, null, "yes")));
        assertThat(only().getRefunds()).isEmpty();
        assertThatThrownBy(() -> payments.record(call, GatewayResult.of(Kind.UNKNOWN, null, "?")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheThirdDecimalTheHostsColumnDrops() {
        checkout.open("KWD");
        long id = checkout.sell(customer, cart -> cart.add(product("3.335"), 1));
        long payment = host.payment(id, CARD, "3.335");
        long taken = host.move(payment, AUTHORIZE_AND_CAPTURE, "3.335", null, 1);
        GatewayCall call =
                new GatewayCall(id, payment, taken, Amount.ofMinor(1234, "KWD"), "key-1");
        payments.record(call, GatewayResult.of(Kind.PAID, null, "yes"));
        StorePayment read = payments.ofOrder(id).get(0);
        assertThat(read.getCaptured()).isEqualTo(3335);
        assertThat(read.getRefunded()).isEqualTo(1234);
    }

    private StorePayment only() {
        assertThat(payments.ofOrder(order.id)).hasSize(1);
        return payments.ofOrder(order.id).get(0);
    }

    /** Captures a payment and returns the call that refunds 12.30 of it. */
    private GatewayCall taken(PaymentGatewayType by, String amount) {
        long payment = host.payment(order.id, by, amount);
        long capture = host.move(payment, AUTHORIZE_AND_CAPTURE, amount, null, 1);
        return new GatewayCall(order.id, payment, capture, Amount.ofMinor(1230, "USD"), "key-1");
    }

    private static PaymentResponseDTO paid(String amount) {
        return new PaymentResponseDTO(PaymentType.CREDIT_CARD, CARD)
                .successful(true)
                .paymentTransactionType(REFUND)
                .rawResponse("approved")
                .amount(new Money(new BigDecimal(amount), "USD"));
    }
}
