package org.aftersale.host.broadleaf.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.shared.Amount;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.junit.jupiter.api.Test;

class GatewayReplyTest {

    private final GatewayReply reply =
            new GatewayReply(new GatewayCall(1, 2, 3, Amount.ofMinor(1230, "USD"), "key"));

    @Test
    void isUnknownWhenMissing() {
        assertThat(reply.toRefund(null).getKind()).isEqualTo(Kind.UNKNOWN);
        assertThat(reply.toQuestion(null).getKind()).isEqualTo(Kind.UNKNOWN);
        GatewayResult failed = reply.failed(new IllegalStateException("card 4111111111111111"));
        assertThat(failed.getKind()).isEqualTo(Kind.UNKNOWN);
        assertThat(failed.getMessage())
                .isEqualTo("java.lang.IllegalStateException: card [card …1111]");
    }

    @Test
    void isUnknownWhenInconsistent() {
        odd(good().valid(false), "invalid");
        odd(good().valid(false).successful(false), "invalid");
        odd(good().paymentTransactionType(PaymentTransactionType.VOID), "VOID");
        odd(good().amount(usd("12.31")), "refunded 12.31 USD");
        odd(good().amount(usd("0.00")), "refunded 0.00 USD");
        odd(good().amount(new Money(new BigDecimal("12.30"), "EUR")), "12.30 EUR");
    }

    private void odd(PaymentResponseDTO response, String reason) {
        GatewayResult answer = reply.toRefund(response);
        assertThat(answer.getKind()).as(reason).isEqualTo(Kind.UNKNOWN);
        assertThat(answer.getMessage()).contains(reason).contains("said");
        assertThat(reply.toQuestion(response).getKind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void declinesWithOrWithoutAnAmount() {
        assertThat(reply.toRefund(good().successful(false)).getKind()).isEqualTo(Kind.DECLINED);
        PaymentResponseDTO bare = bare().successful(false);
        assertThat(reply.toRefund(bare).getKind()).isEqualTo(Kind.DECLINED);
        assertThat(reply.toRefund(bare).getMessage()).isEqualTo("said");
    }

    @Test
    void acceptsASuccessfulRefundWithoutTypeAndAmount() {
        assertThat(reply.toRefund(bare()).getKind()).isEqualTo(Kind.PAID);
        assertThat(reply.toRefund(good().amount(usd("12.3"))).getKind()).isEqualTo(Kind.PAID);
    }

    @Test
    void requiresTheRefundTypeInAnInquiry() {
        assertThat(reply.toQuestion(good()).getKind()).isEqualTo(Kind.PAID);
        assertThat(reply.toQuestion(good().successful(false)).getKind()).isEqualTo(Kind.DECLINED);
        assertThat(reply.toQuestion(bare()).getKind()).isEqualTo(Kind.UNKNOWN);
        assertThat(reply.toQuestion(bare().successful(false)).getKind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void reportsACallThatNeverArrived() {
        PaymentResponseDTO none = bare().successful(false).responseMap("found", "false");
        assertThat(reply.toQuestion(none).getKind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(reply.toQuestion(none.valid(false)).getKind()).isEqualTo(Kind.UNKNOWN);
        PaymentResponseDTO both = good().responseMap("found", "false");
        assertThat(reply.toQuestion(both).getKind()).isEqualTo(Kind.PAID);
    }

    @Test
    void containsTheGatewaysReference() {
        assertThat(reply.toRefund(good()).getReference()).isNull();
        assertThat(reply.toRefund(good().responseMap("transactionId", " t-1 ")).getReference())
                .isEqualTo("t-1");
    }

    private static PaymentResponseDTO good() {
        return bare().paymentTransactionType(PaymentTransactionType.REFUND).amount(usd("12.30"));
    }

    private static PaymentResponseDTO bare() {
        return new PaymentResponseDTO(PaymentType.CREDIT_CARD, PaymentGatewayType.PASSTHROUGH)
                .rawResponse("said");
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
