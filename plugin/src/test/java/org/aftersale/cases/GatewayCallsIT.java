package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.REFUND;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicReference;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.shared.Amount;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The calls to the gateways of an order's payments. */
class GatewayCallsIT extends OrderPaymentsTestBase {

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

    private static PaymentResponseDTO paid(String amount) {
        return new PaymentResponseDTO(PaymentType.CREDIT_CARD, CARD)
                .successful(true)
                .paymentTransactionType(REFUND)
                .rawResponse("approved")
                .amount(new Money(new BigDecimal(amount), "USD"));
    }
}
