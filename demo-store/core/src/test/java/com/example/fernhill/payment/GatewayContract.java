package com.example.fernhill.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The gateways on a database of their own, called as the host calls them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GatewayContract {

    static final long NOW = 1_780_000_000_000L;
    private static final String CARD = StoreGatewayType.CARD.getType();

    private final String kind;
    private int orders;

    ScratchDatabase database;
    GatewayBooks books;
    TroubleSwitch trouble;
    StoreGateway card;
    StoreGateway decliningCard;

    GatewayContract(String kind) {
        this.kind = kind;
    }

    @BeforeAll
    void begin() throws Exception {
        database = ScratchDatabase.on(kind);
        Clock clock = Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC);
        books = new GatewayBooks(database.dataSource(), clock);
        books.afterPropertiesSet();
        trouble = new TroubleSwitch(database.dataSource());
        trouble.afterPropertiesSet();
        card = StoreGateway.card(books, trouble);
        decliningCard = StoreGateway.decliningCard(books, trouble);
    }

    @AfterAll
    void end() {
        if (database != null) {
            database.close();
        }
    }

    @AfterEach
    void quiet() {
        trouble.set(TroubleState.QUIET);
    }

    /** A card charge in dollars, of an order that has no other. */
    GatewayCharge charge(String amount) {
        String order = "order-" + ++orders;
        return books.take(CARD, order, "DEMO-" + order, BookedAmount.parse(amount, "USD"));
    }

    static PaymentRequestDTO ask(GatewayCharge charge, String amount, String key) {
        PaymentRequestDTO request = sum(charge.getOrderId(), amount, "USD");
        request.additionalField("reference", charge.getReference());
        return key == null ? request : request.additionalField("idempotencyKey", key);
    }

    static PaymentRequestDTO sum(String order, String amount, String currency) {
        return new PaymentRequestDTO()
                .orderId(order)
                .transactionTotal(amount)
                .orderCurrencyCode(currency);
    }

    PaymentResponseDTO refund(GatewayCharge charge, String amount, String key) throws Exception {
        return card.getTransactionService().refund(ask(charge, amount, key));
    }

    PaymentResponseDTO inquire(String key) throws Exception {
        return card.getReportingService()
                .findDetailsByTransaction(
                        new PaymentRequestDTO().additionalField("idempotencyKey", key));
    }

    /** Refunded amount in minor units, as recorded on the charge. */
    long refunded(GatewayCharge charge) {
        return books.charge(charge.getReference()).getRefundedMinor();
    }

    /** Refunded amount in minor units, as the total of its refunds. */
    long refundedByItsRefunds(GatewayCharge charge) {
        List<Map<String, Object>> rows =
                database.sql()
                        .queryForList(
                                "SELECT AMOUNT_MINOR FROM FERNHILL_GATEWAY_REFUND WHERE"
                                        + " CHARGE_REFERENCE = ? AND OUTCOME = 'PAID'",
                                charge.getReference());
        return rows.stream().mapToLong(row -> ((Number) row.get("AMOUNT_MINOR")).longValue()).sum();
    }

    int booked(String key) {
        return database.sql()
                .queryForInt(
                        "SELECT COUNT(*) FROM FERNHILL_GATEWAY_REFUND WHERE IDEMPOTENCY_KEY = ?",
                        key);
    }

    static void assertDeclined(PaymentResponseDTO answer, String reason) {
        assertThat(answer.isSuccessful()).isFalse();
        assertThat(answer.getRawResponse()).startsWith("declined: ").contains(reason);
    }

    /** Everything by which a consumer could distinguish two replies. */
    static List<Object> seen(PaymentResponseDTO answer) {
        return java.util.Arrays.asList(
                answer.isSuccessful(),
                answer.isValid(),
                answer.getAmount(),
                answer.getOrderId(),
                answer.getPaymentTransactionType(),
                answer.getRawResponse(),
                answer.getResponseMap());
    }
}
