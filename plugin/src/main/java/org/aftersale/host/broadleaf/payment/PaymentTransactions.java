package org.aftersale.host.broadleaf.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.StoreCapture;
import org.aftersale.host.StoreRefund;

/** Nets one payment's transactions: the captured amounts less voids, and the refunds. */
final class PaymentTransactions {

    private final List<PaymentTransactionRow> transactions;
    private final Map<Long, PaymentTransactionRow> byId =
            new HashMap<Long, PaymentTransactionRow>();
    private final Map<Long, Long> captured = new LinkedHashMap<Long, Long>();

    /**
     * @param transactions all transactions of the payment that are not archived, in any order
     */
    PaymentTransactions(List<PaymentTransactionRow> transactions) {
        this.transactions = new ArrayList<PaymentTransactionRow>(transactions);
        // ids are allocated in blocks and do not give the order
        this.transactions.sort(
                Comparator.comparingLong((PaymentTransactionRow transaction) -> transaction.at)
                        .thenComparingLong(transaction -> transaction.id));
        for (PaymentTransactionRow transaction : this.transactions) {
            byId.put(transaction.id, transaction);
        }
        for (PaymentTransactionRow transaction : this.transactions) {
            if (transaction.isCapture() && transaction == capture(transaction)) {
                captured.put(transaction.id, transaction.amountOrZero());
            }
        }
        this.transactions.stream()
                .filter(transaction -> transaction.succeededAs("VOID"))
                .forEach(this::deduct);
    }

    List<StoreCapture> captures() {
        List<StoreCapture> captures = new ArrayList<StoreCapture>();
        captured.forEach((id, amount) -> captures.add(new StoreCapture(id, amount)));
        return captures;
    }

    List<StoreRefund> refunds() {
        List<StoreRefund> refunds = new ArrayList<StoreRefund>();
        for (PaymentTransactionRow transaction : transactions) {
            if (transaction.succeededAs("REFUND")) {
                PaymentTransactionRow capture = capture(transaction);
                refunds.add(
                        new StoreRefund(
                                transaction.id,
                                capture == null ? null : capture.id,
                                transaction.amountOrZero(),
                                transaction.at));
            }
        }
        return refunds;
    }

    /** The first transaction in its chain of parents that took money; null if none did. */
    private PaymentTransactionRow capture(PaymentTransactionRow transaction) {
        PaymentTransactionRow capture = null;
        PaymentTransactionRow at = transaction;
        for (int steps = 0; at != null && steps <= byId.size(); steps++) {
            capture = at.isCapture() ? at : capture;
            at = at.parentId == null ? null : byId.get(at.parentId);
        }
        return capture;
    }

    /** A void without a parent is deducted from the payment's captures in order. */
    private void deduct(PaymentTransactionRow voiding) {
        PaymentTransactionRow capture = capture(voiding);
        if (capture != null) {
            deduct(capture.id, voiding.amount);
        } else if (voiding.parentId == null) {
            Long remaining = voiding.amount;
            for (Long id : new ArrayList<Long>(captured.keySet())) {
                long deducted = deduct(id, remaining);
                remaining = remaining == null ? null : Long.valueOf(remaining - deducted);
            }
        }
    }

    /**
     * @param amount null for the full amount
     */
    private long deduct(Long captureId, Long amount) {
        long available = captured.get(captureId);
        long deducted = amount == null ? available : Math.min(available, amount);
        captured.put(captureId, available - deducted);
        return deducted;
    }
}
