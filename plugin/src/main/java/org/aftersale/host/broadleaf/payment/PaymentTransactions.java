package org.aftersale.host.broadleaf.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.StoreCapture;
import org.aftersale.host.StoreRefund;

/** What one payment's transactions come to: what was taken and stayed, and what was given back. */
final class PaymentTransactions {

    private final List<PaymentTransactionRow> moves;
    private final Map<Long, PaymentTransactionRow> byId =
            new HashMap<Long, PaymentTransactionRow>();
    private final Map<Long, Long> captured = new LinkedHashMap<Long, Long>();

    /**
     * @param moves all transactions of the payment that are not archived, in any order
     */
    PaymentTransactions(List<PaymentTransactionRow> moves) {
        this.moves = new ArrayList<PaymentTransactionRow>(moves);
        // ids are handed out by the block, and do not tell which was first
        this.moves.sort(
                Comparator.comparingLong((PaymentTransactionRow move) -> move.at)
                        .thenComparingLong(move -> move.id));
        for (PaymentTransactionRow move : this.moves) {
            byId.put(move.id, move);
        }
        for (PaymentTransactionRow move : this.moves) {
            if (move.took() && move == capture(move)) {
                captured.put(move.id, move.money());
            }
        }
        this.moves.stream().filter(move -> move.did("VOID")).forEach(this::take);
    }

    List<StoreCapture> captures() {
        List<StoreCapture> captures = new ArrayList<StoreCapture>();
        captured.forEach((id, amount) -> captures.add(new StoreCapture(id, amount)));
        return captures;
    }

    List<StoreRefund> refunds() {
        List<StoreRefund> refunds = new ArrayList<StoreRefund>();
        for (PaymentTransactionRow move : moves) {
            if (move.did("REFUND")) {
                PaymentTransactionRow of = capture(move);
                refunds.add(
                        new StoreRefund(move.id, of == null ? null : of.id, move.money(), move.at));
            }
        }
        return refunds;
    }

    /** The first in its line that took money; null where none did. */
    private PaymentTransactionRow capture(PaymentTransactionRow move) {
        PaymentTransactionRow capture = null;
        PaymentTransactionRow at = move;
        for (int steps = 0; at != null && steps <= byId.size(); steps++) {
            capture = at.took() ? at : capture;
            at = at.parentId == null ? null : byId.get(at.parentId);
        }
        return capture;
    }

    /** One that names no parent takes from the payment's captures in order. */
    private void take(PaymentTransactionRow voiding) {
        PaymentTransactionRow of = capture(voiding);
        if (of != null) {
            take(of.id, voiding.amount);
        } else if (voiding.parentId == null) {
            Long left = voiding.amount;
            for (Long id : new ArrayList<Long>(captured.keySet())) {
                long taken = take(id, left);
                left = left == null ? null : Long.valueOf(left - taken);
            }
        }
    }

    /**
     * @param amount null for all of it
     */
    private long take(Long captureId, Long amount) {
        long there = captured.get(captureId);
        long taken = amount == null ? there : Math.min(there, amount);
        captured.put(captureId, there - taken);
        return taken;
    }
}
