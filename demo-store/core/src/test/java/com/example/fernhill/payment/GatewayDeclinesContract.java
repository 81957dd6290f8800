package com.example.fernhill.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;

/** What the gateways decline, and that nothing is booked of it. */
abstract class GatewayDeclinesContract extends GatewayContract {

    GatewayDeclinesContract(String kind) {
        super(kind);
    }

    @Test
    void declinesMoreThanIsLeftAndNamesTheRemainder() throws Exception {
        GatewayCharge charge = charge("179.25");
        assertDeclined(refund(charge, "179.26", null), "more than is left of the charge, 179.25");
        assertThat(refund(charge, "100.00", null).isSuccessful()).isTrue();
        assertDeclined(refund(charge, "79.26", null), "more than is left of the charge, 79.25 USD");
        assertThat(refund(charge, "79.25", null).isSuccessful()).isTrue();
        assertDeclined(refund(charge, "0.01", null), "more than is left of the charge, 0.00 USD");
        assertThat(refunded(charge)).isEqualTo(17925).isEqualTo(refundedByItsRefunds(charge));
    }

    @Test
    void declinesAnotherCurrency() throws Exception {
        GatewayCharge charge = charge("20.00");
        PaymentRequestDTO euros = ask(charge, "5.00", "euros").orderCurrencyCode("EUR");
        PaymentResponseDTO answer = card.getTransactionService().refund(euros);
        assertDeclined(answer, "wrong currency, the charge is in USD");
        assertThat(refunded(charge)).isZero();
    }

    @Test
    void declinesAnUnknownChargeByReferenceAndByOrder() throws Exception {
        PaymentRequestDTO byReference =
                sum("order-0", "5.00", "USD").additionalField("reference", "ch-none");
        assertDeclined(card.getTransactionService().refund(byReference), "no such charge");
        PaymentRequestDTO byOrder = sum("order-0", "5.00", "USD");
        assertDeclined(card.getTransactionService().refund(byOrder), "no such charge");
    }

    @Test
    void declinesAChargeOfAnotherGatewayOrOrder() throws Exception {
        GatewayCharge charge = charge("20.00");
        PaymentRequestDTO request = ask(charge, "5.00", null);
        assertDeclined(decliningCard.getTransactionService().refund(request), "no such charge");
        PaymentRequestDTO stranger = ask(charge, "5.00", null).orderId("order-0");
        assertDeclined(card.getTransactionService().refund(stranger), "no such charge");
        assertThat(refunded(charge)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "0.00|USD|a sum must be more than nothing",
                "-5.00|USD|not a sum of money",
                "5,00|USD|not a sum of money",
                "5.005|USD|too fine for USD",
                "5.5|JPY|too fine for JPY",
                "five|USD|not a sum of money",
                "1e3|USD|not a sum of money",
                "99999999999999|USD|not a sum of money",
                "null|USD|not a sum of money",
                "5.00|null|not a currency",
                "5.00|XYZ|not a currency",
            })
    void declinesInvalidAmountsWithoutBooking(String amount, String currency, String reason)
            throws Exception {
        GatewayCharge charge = charge("20.00");
        PaymentRequestDTO refund = ask(charge, amount, "no-sum").orderCurrencyCode(currency);
        assertDeclined(card.getTransactionService().refund(refund), reason);
        assertDeclined(
                card.getTransactionService().authorizeAndCapture(sum("order-0", amount, currency)),
                reason);
        assertThat(refunded(charge)).isZero();
        assertThat(inquire("no-sum").getResponseMap()).containsEntry("found", "false");
    }

    @Test
    void declinesAKeyOfAThousandCharacters() throws Exception {
        String key = new String(new char[1000]).replace('\0', 'k');
        assertDeclined(refund(charge("20.00"), "5.00", key), "idempotencyKey has more than 100");
    }

    @Test
    void declinesEveryRefundOfTheDecliningCardWithAReason() throws Exception {
        PaymentResponseDTO taken =
                decliningCard
                        .getTransactionService()
                        .authorizeAndCapture(sum("declining", "30.00", "USD"));
        assertThat(taken.isSuccessful()).isTrue();
        PaymentRequestDTO request =
                sum("declining", "10.00", "USD").additionalField("idempotencyKey", "never");
        assertDeclined(
                decliningCard.getTransactionService().refund(request),
                "the card's bank takes no money back");
        assertThat(refunded(books.charge(taken.getResponseMap().get("reference")))).isZero();
        assertDeclined(inquire("never"), "the card's bank takes no money back");
    }

    @Test
    void supportsNoVoids() throws Exception {
        assertThat(card.getConfiguration().handlesVoid()).isFalse();
        assertDeclined(
                card.getTransactionService().voidPayment(ask(charge("20.00"), "20.00", null)),
                "can be refunded, not voided");
    }

    @Test
    void declinesAKeyReusedForAnotherAmountOrCharge() throws Exception {
        GatewayCharge charge = charge("20.00");
        GatewayCharge other = charge("20.00");
        assertThat(refund(charge, "5.00", "taken-key").isSuccessful()).isTrue();
        assertDeclined(refund(charge, "5.01", "taken-key"), "this key is another refund's");
        assertDeclined(refund(other, "5.00", "taken-key"), "this key is another refund's");
        assertThat(refunded(charge)).isEqualTo(500);
        assertThat(refunded(other)).isZero();
        assertThat(inquire("taken-key").isSuccessful()).isTrue();
    }

    @Test
    void databaseRejectsMoreThanWasCaptured() {
        GatewayCharge charge = charge("20.00");
        for (int refunded : new int[] {2001, -1}) {
            assertThatThrownBy(
                            () ->
                                    database.sql()
                                            .update(
                                                    "UPDATE FERNHILL_GATEWAY_CHARGE SET"
                                                            + " REFUNDED_MINOR = ? WHERE REFERENCE"
                                                            + " = ?",
                                                    refunded,
                                                    charge.getReference()))
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
