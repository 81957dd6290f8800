package com.example.fernhill.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.vendor.service.exception.PaymentException;
import org.junit.jupiter.api.Test;

/** Each position of the switch: what the caller gets, and what is booked. */
abstract class TroubleSwitchContract extends GatewayContract {

    TroubleSwitchContract(String kind) {
        super(kind);
    }

    @Test
    void rejectsValuesOutOfBounds() {
        assertThatThrownBy(() -> new TroubleState(Trouble.LATE, -1, null, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TroubleState(Trouble.LATE, 3601, null, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TroubleState(Trouble.LATE, 1, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void booksADecline() throws Exception {
        GatewayCharge charge = charge("20.00");
        set(Trouble.DECLINE, 0);
        assertThat(refund(charge, "5.00", "told").isSuccessful()).isFalse();
        assertThat(refunded(charge)).isZero();
        assertThat(inquire("told").getResponseMap()).containsEntry("found", "true");
        assertThat(inquire("told").isSuccessful()).isFalse();
    }

    @Test
    void booksNothingAndDelaysOnATimeout() {
        GatewayCharge charge = charge("20.00");
        set(Trouble.TIME_OUT, 1);
        long began = System.nanoTime();
        assertThatThrownBy(() -> refund(charge, "5.00", "silent"))
                .isInstanceOf(PaymentException.class);
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(990_000_000L);
        assertThat(books.find("silent")).isNull();
        assertThat(refunded(charge)).isZero();
    }

    @Test
    void booksBeforeALateReply() throws Exception {
        GatewayCharge charge = charge("20.00");
        set(Trouble.LATE, 2);
        CompletableFuture<PaymentResponseDTO> answer =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return refund(charge, "5.00", "late");
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        while (books.find("late") == null) {
            assertThat(answer.isDone()).as("answered before it was booked").isFalse();
            Thread.sleep(20);
        }
        assertThat(inquire("late").isSuccessful()).isTrue();
        assertThat(answer.isDone()).isFalse();
        assertThat(answer.get().isSuccessful()).isTrue();
        assertThat(refunded(charge)).isEqualTo(500);
    }

    @Test
    void keepsTheRefundBookedWhenTheCallerIsInterrupted() {
        GatewayCharge charge = charge("20.00");
        set(Trouble.LATE, 3600);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> refund(charge, "5.00", "left"))
                .isInstanceOf(PaymentException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(books.find("left").isPaid()).isTrue();
    }

    @Test
    void booksARefundWhoseReplyIsLostAndAnswersInquiries() throws Exception {
        GatewayCharge charge = charge("20.00");
        set(Trouble.LOST_ANSWER, 0);
        assertThatThrownBy(() -> refund(charge, "5.00", "lost"))
                .isInstanceOf(PaymentException.class);
        assertThat(inquire("lost").isSuccessful()).isTrue();
        assertThat(refunded(charge)).isEqualTo(500);
    }

    @Test
    void answersInquiriesCorrectlyAfterAWrongReply() throws Exception {
        GatewayCharge charge = charge("20.00");
        set(Trouble.OTHER_AMOUNT, 0);
        PaymentResponseDTO answer = refund(charge, "5.00", "other");
        assertThat(answer.isSuccessful()).isTrue();
        assertThat(answer.getAmount()).isEqualTo(new Money("10.00", "USD"));
        assertThat(inquire("other").getAmount()).isEqualTo(new Money("5.00", "USD"));
        assertThat(refunded(charge)).isEqualTo(500);
    }

    @Test
    void booksARefundWithAnEmptyReply() throws Exception {
        GatewayCharge charge = charge("20.00");
        set(Trouble.EMPTY_ANSWER, 0);
        assertThat(refund(charge, "5.00", "empty")).isNull();
        assertThat(inquire("empty").isSuccessful()).isTrue();
    }

    @Test
    void booksADuplicateCallOnce() throws Exception {
        GatewayCharge charge = charge("20.00");
        set(Trouble.TWICE, 0);
        PaymentResponseDTO answer = refund(charge, "15.00", "twice");
        assertThat(answer.isSuccessful()).isTrue();
        assertThat(seen(refund(charge, "15.00", "twice"))).isEqualTo(seen(answer));
        assertThat(booked("twice")).isEqualTo(1);
        assertThat(refunded(charge)).isEqualTo(1500);
    }

    @Test
    void answersNoInquiryWhileInquiriesAreDown() throws Exception {
        refund(charge("20.00"), "5.00", "away");
        trouble.set(new TroubleState(Trouble.NONE, 0, null, true));
        assertThatThrownBy(() -> inquire("away")).isInstanceOf(PaymentException.class);
        trouble.set(TroubleState.QUIET);
        assertThat(inquire("away").isSuccessful()).isTrue();
    }

    @Test
    void affectsTheGivenNumberOfRefunds() throws Exception {
        GatewayCharge charge = charge("20.00");
        trouble.set(new TroubleState(Trouble.DECLINE, 0, 2, true));
        assertThat(refund(charge, "1.00", null).isSuccessful()).isFalse();
        assertThat(trouble.state().getCalls()).isEqualTo(1);
        assertThat(refund(charge, "1.00", null).isSuccessful()).isFalse();
        assertThat(refund(charge, "1.00", null).isSuccessful()).isTrue();
        assertThat(trouble.state().getTrouble()).isEqualTo(Trouble.NONE);
        assertThat(trouble.state().isInquiryAway()).isTrue();
    }

    @Test
    void affectsNoMoreThanTheGivenNumberOfSixteenConcurrentRefunds() throws Exception {
        GatewayCharge charge = charge("20.00");
        trouble.set(new TroubleState(Trouble.DECLINE, 0, 5, false));
        AtomicInteger paid = new AtomicInteger();
        ConcurrentCalls.all(
                () ->
                        refund(charge, "1.00", null).isSuccessful()
                                ? paid.incrementAndGet()
                                : paid.get());
        assertThat(paid.get()).isEqualTo(ConcurrentCalls.SIZE - 5);
    }

    @Test
    void isVisibleToAnotherProcess() throws Exception {
        set(Trouble.LATE, 7);
        TroubleSwitch onRemovedUnits = new TroubleSwitch(database.dataSource());
        onRemovedUnits.afterPropertiesSet();
        assertThat(onRemovedUnits.state().getTrouble()).isEqualTo(Trouble.LATE);
        assertThat(onRemovedUnits.state().getSeconds()).isEqualTo(7);
        assertThat(onRemovedUnits.state().getCalls()).isNull();
    }

    @Test
    void createsTheTablesOnceForSixteenConcurrentStarts() throws Exception {
        for (String table : new String[] {"CHARGE", "REFUND", "TROUBLE"}) {
            database.sql().execute("DROP TABLE FERNHILL_GATEWAY_" + table);
        }
        ConcurrentCalls.all(
                () -> {
                    new GatewayBooks(database.dataSource(), java.time.Clock.systemUTC())
                            .afterPropertiesSet();
                    new TroubleSwitch(database.dataSource()).afterPropertiesSet();
                    return null;
                });
        set(Trouble.DECLINE, 0);
        assertThat(refund(charge("20.00"), "5.00", "after all").isSuccessful()).isFalse();
    }

    @Test
    void isSetByOneOfSixteenConcurrentWriters() throws Exception {
        database.sql().update("DELETE FROM FERNHILL_GATEWAY_TROUBLE");
        assertThat(trouble.state().getTrouble()).isEqualTo(Trouble.NONE);
        AtomicInteger seconds = new AtomicInteger();
        ConcurrentCalls.all(
                () -> {
                    set(Trouble.LATE, seconds.incrementAndGet());
                    return null;
                });
        assertThat(trouble.state().getTrouble()).isEqualTo(Trouble.LATE);
        assertThat(trouble.state().getSeconds()).isBetween(1, ConcurrentCalls.SIZE);
    }

    private void set(Trouble what, int seconds) {
        trouble.set(new TroubleState(what, seconds, null, false));
    }
}
