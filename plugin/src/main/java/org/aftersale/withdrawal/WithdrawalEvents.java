package org.aftersale.withdrawal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.LegalEvent.Kind;

/**
 * The legal events of withdrawals that take effect: notice, arrival of the goods, proof of sending.
 */
final class WithdrawalEvents {

    private WithdrawalEvents() {}

    static List<LegalEvent> of(Collection<Withdrawal> withdrawals) {
        List<LegalEvent> events = new ArrayList<LegalEvent>();
        for (Withdrawal withdrawal : withdrawals) {
            if (withdrawal.status == WithdrawalStatus.EFFECTIVE) {
                add(withdrawal, events);
            }
        }
        return events;
    }

    private static void add(Withdrawal withdrawal, List<LegalEvent> events) {
        List<Long> lines =
                withdrawal.units.stream()
                        .filter(units -> units.exemption == null)
                        .map(WithdrawnUnits::getOrderItemId)
                        .collect(Collectors.toList());
        String number = withdrawal.number;
        events.add(new LegalEvent(Kind.WITHDRAWAL_NOTICE, withdrawal.submittedAt, lines, number));
        if (withdrawal.goodsAt != null) {
            events.add(new LegalEvent(Kind.GOODS_BACK, withdrawal.goodsAt, lines, number));
        }
        if (withdrawal.proofAt != null) {
            events.add(new LegalEvent(Kind.SENDING_PROVED, withdrawal.proofAt, lines, number));
        }
    }
}
