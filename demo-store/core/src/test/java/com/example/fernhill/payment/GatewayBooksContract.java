package com.example.fernhill.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.vendor.service.exception.PaymentException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Captures and refunds, each booked once. */
abstract class GatewayBooksContract extends GatewayContract {

    GatewayBooksContract(String kind) {
        super(kind);
    }

    @Test
    void repeatsTheReplyForTheSameKeyAndBooksNothing() throws Exception {
        GatewayCharge charge = charge("20.00");
        PaymentResponseDTO first = refund(charge, "15.00", "again");
        assertThat(first.isSuccessful()).isTrue();
        assertThat(first.getAmount()).isEqualTo(new Money("15.00", "USD"));
        assertThat(seen(refund(charge, "15.00", "again"))).isEqualTo(seen(first));
        assertThat(refunded(charge)).isEqualTo(1500);
        PaymentResponseDTO declined = refund(charge, "5.01", "again-declined");
        assertThat(seen(refund(charge, "5.01", "again-declined"))).isEqualTo(seen(declined));
        assertThat(booked("again") + booked("again-declined")).isEqualTo(2);
    }

    @Test
    void keepsADeclinedKeyDeclined() throws Exception {
        GatewayCharge charge = charge("20.00");
        trouble.set(new TroubleState(Trouble.DECLINE, 0, 1, false));
        assertThat(refund(charge, "5.00", "declined").isSuccessful()).isFalse();
        assertThat(refund(charge, "5.00", "declined").isSuccessful()).isFalse();
        assertThat(refund(charge, "5.00", "a new one").isSuccessful()).isTrue();
    }

    @Test
    void treatsEveryCallWithoutAKeyAsNew() throws Exception {
        GatewayCharge charge = charge("20.00");
        PaymentResponseDTO one = refund(charge, "5.00", null);
        PaymentResponseDTO two = refund(charge, "5.00", null);
        String key = one.getResponseMap().get("idempotencyKey");
        assertThat(key).isNotEqualTo(two.getResponseMap().get("idempotencyKey"));
        assertThat(refunded(charge)).isEqualTo(1000);
        assertThat(inquire(key).isSuccessful()).isTrue();
    }

    @Test
    void distinguishesKeysByCase() throws Exception {
        GatewayCharge charge = charge("20.00");
        refund(charge, "5.00", "Letter");
        refund(charge, "5.00", "letter");
        assertThat(refunded(charge)).isEqualTo(1000);
    }

    @Test
    void findsTheChargeByOrderAndAmountWithoutAReference() throws Exception {
        GatewayCharge charge = charge("20.00");
        PaymentRequestDTO part = sum(charge.getOrderId(), "5.00", "USD");
        assertThat(card.getTransactionService().refund(part).isSuccessful()).isTrue();
        assertThat(refunded(charge)).isEqualTo(500);
        books.take("FERNHILL_CARD", charge.getOrderId(), null, BookedAmount.parse("7.00", "USD"));
        assertDeclined(card.getTransactionService().refund(part), "no such charge");
        PaymentRequestDTO whole = sum(charge.getOrderId(), "7.00", "USD");
        assertThat(card.getTransactionService().refund(whole).isSuccessful()).isTrue();
        assertThat(refunded(charge)).isEqualTo(500);
    }

    @Test
    void booksACaptureUnderTheReturnedReference() throws Exception {
        PaymentRequestDTO request =
                sum("captured", "12.34", "USD").additionalField("orderNumber", "DEMO-9");
        for (PaymentResponseDTO answer :
                new PaymentResponseDTO[] {
                    card.getTransactionService().authorizeAndCapture(request),
                    card.getTransactionService().capture(request)
                }) {
            assertThat(answer.isSuccessful()).isTrue();
            GatewayCharge charge = books.charge(answer.getResponseMap().get("reference"));
            assertThat(charge.getTaken()).isEqualTo(new Money("12.34", "USD"));
            assertThat(charge.getOrderId()).isEqualTo("captured");
            assertThat(charge.getOrderNumber()).isEqualTo("DEMO-9");
            assertThat(charge.getTakenAt()).isEqualTo(new Date(NOW));
        }
    }

    @Test
    void answersInquiriesAboutALostReply() throws Exception {
        PaymentResponseDTO answer = refund(charge("20.00"), "5.00", "asked");
        PaymentResponseDTO found = inquire("asked");
        assertThat(found.isSuccessful()).isTrue();
        assertThat(found.getAmount()).isEqualTo(answer.getAmount());
        assertThat(found.getRawResponse()).isEqualTo(answer.getRawResponse());
        assertThat(found.getResponseMap())
                .containsAllEntriesOf(answer.getResponseMap())
                .containsEntry("found", "true");
        PaymentResponseDTO unknown = inquire("never asked");
        assertThat(unknown.isSuccessful()).isFalse();
        assertThat(unknown.getResponseMap()).containsEntry("found", "false");
        assertThatThrownBy(() -> inquire(" ")).isInstanceOf(PaymentException.class);
    }

    @Test
    void keepsBookingsWhenTheCallerRollsBack() {
        GatewayCharge charge = charge("20.00");
        AtomicReference<GatewayCharge> inside = new AtomicReference<>();
        new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()))
                .execute(
                        status -> {
                            inside.set(charge("9.00"));
                            try {
                                refund(charge, "5.00", "rolled-back");
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                            status.setRollbackOnly();
                            return null;
                        });
        assertThat(books.charge(inside.get().getReference())).isNotNull();
        assertThat(refunded(charge)).isEqualTo(500);
        assertThat(books.find("rolled-back").isPaid()).isTrue();
    }

    @Test
    void listsTheNewestFirst() throws Exception {
        GatewayCharge charge =
                books.take("FERNHILL_CARD", "late", null, BookedAmount.of(100, "USD"), NOW + 1000);
        refund(charge, "0.40", "newest-1");
        refund(charge, "0.70", "newest-2");
        assertThat(books.newestCharges(1).get(0).getReference()).isEqualTo(charge.getReference());
        assertThat(books.newestRefunds(2))
                .extracting(GatewayRefund::getKey)
                .containsExactly("newest-2", "newest-1");
    }

    @Test
    void neverRefundsMoreThanWasCapturedToSixteenConcurrentCalls() throws Exception {
        GatewayCharge charge = charge("100.00");
        AtomicInteger paid = new AtomicInteger();
        ConcurrentCalls.all(
                () -> {
                    for (int i = 0; i < 10; i++) {
                        if (refund(charge, "3.37", null).isSuccessful()) {
                            paid.incrementAndGet();
                        }
                    }
                    return null;
                });
        assertThat(paid.get()).isEqualTo(29);
        assertThat(refunded(charge)).isEqualTo(29 * 337).isEqualTo(refundedByItsRefunds(charge));
    }

    @Test
    void makesOneRefundOfSixteenConcurrentCallsWithOneKey() throws Exception {
        GatewayCharge charge = charge("100.00");
        for (String amount : new String[] {"10.00", "200.00"}) {
            String key = "crowd-" + amount;
            List<List<Object>> answers =
                    ConcurrentCalls.all(() -> seen(refund(charge, amount, key)));
            assertThat(answers).containsOnly(answers.get(0));
            assertThat(booked(key)).isEqualTo(1);
        }
        assertThat(refunded(charge)).isEqualTo(1000);
    }
}
