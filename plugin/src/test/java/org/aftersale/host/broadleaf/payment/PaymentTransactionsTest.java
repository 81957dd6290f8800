package org.aftersale.host.broadleaf.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.aftersale.host.StoreCapture;
import org.aftersale.host.StoreRefund;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class PaymentTransactionsTest {

    private final List<PaymentTransactionRow> moves = new ArrayList<>();

    @Test
    void ignoreOtherTransactions() {
        move(1, "AUTHORIZE", 1000, null);
        move(2, "UNCONFIRMED", 1000, null);
        move(3, "REVERSE_AUTH", 1000, 1L);
        moves.add(new PaymentTransactionRow(4, "CAPTURE", false, 1L, 1000L, new Date(4)));
        moves.add(new PaymentTransactionRow(5, "CAPTURE", null, 1L, 1000L, new Date(5)));
        moves.add(new PaymentTransactionRow(6, "REFUND", false, null, 1000L, new Date(6)));
        captured();
        assertThat(new PaymentTransactions(moves).refunds()).isEmpty();
    }

    @Test
    void countASettlementAsItsCapture() {
        move(1, "CAPTURE", 1000, null);
        move(2, "SETTLED", 1000, 1L);
        move(3, "SETTLED", 500, null);
        captured(tuple(1L, 1000L), tuple(3L, 500L));
    }

    @Test
    void assignRefundsOfASettlementToItsCapture() {
        move(1, "AUTHORIZE_AND_CAPTURE", 1000, null);
        move(2, "SETTLED", 1000, 1L);
        move(3, "REFUND", -300, 2L);
        assertThat(new PaymentTransactions(moves).refunds())
                .extracting(StoreRefund::getCaptureId, StoreRefund::getAmount)
                .containsExactly(tuple(1L, 300L));
    }

    @Test
    void subtractAVoidFromItsCapture() {
        move(1, "CAPTURE", 1000, null);
        move(2, "CAPTURE", 1000, null);
        move(3, "VOID", 400, 2L);
        move(4, "VOID", 9000, 2L);
        captured(tuple(1L, 1000L), tuple(2L, 0L));
    }

    @Test
    void subtractAVoidWithoutAParentFromTheCapturesInOrder() {
        move(1, "CAPTURE", 1000, null);
        move(2, "CAPTURE", 1000, null);
        move(3, "VOID", 1200, null);
        captured(tuple(1L, 0L), tuple(2L, 800L));
    }

    @Test
    void treatAVoidWithoutAnAmountAsComplete() {
        move(1, "CAPTURE", 1000, null);
        moves.add(new PaymentTransactionRow(2, "VOID", true, null, null, new Date(2)));
        captured(tuple(1L, 0L));
    }

    @Test
    void keepCapturesWhenAnAuthorizationWasVoided() {
        move(1, "AUTHORIZE", 1000, null);
        move(2, "CAPTURE", 1000, null);
        move(3, "VOID", 1000, 1L);
        captured(tuple(2L, 1000L));
    }

    @Test
    void areSortedByTimeAndNotById() {
        moves.add(new PaymentTransactionRow(1, "CAPTURE", true, null, 1000L, new Date(9)));
        moves.add(new PaymentTransactionRow(51, "CAPTURE", true, null, 500L, new Date(3)));
        moves.add(new PaymentTransactionRow(7, "CAPTURE", true, null, 1L, null));
        captured(tuple(7L, 1L), tuple(51L, 500L), tuple(1L, 1000L));
    }

    @Test
    void terminateForCyclicParents() {
        move(1, "CAPTURE", 1000, 2L);
        move(2, "REFUND", 1000, 1L);
        captured(tuple(1L, 1000L));
    }

    private void move(long id, String type, long amount, Long parent) {
        moves.add(new PaymentTransactionRow(id, type, true, parent, amount, new Date(id)));
    }

    private void captured(Tuple... expected) {
        assertThat(new PaymentTransactions(moves).captures())
                .extracting(StoreCapture::getId, StoreCapture::getAmount)
                .containsExactly(expected);
    }
}
