package org.aftersale.withdrawal.legal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;
import org.aftersale.law.LegalAssessment;
import org.aftersale.law.LegalClock;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.regime.OrderLaw;
import org.aftersale.settings.YesNoSetting;
import org.springframework.stereotype.Component;

/** Asks the law that applies to each order. */
@Component("aftersaleWithdrawalLaw")
public class LegalWithdrawalLaw implements WithdrawalLaw {

    @Resource(name = "aftersaleOrderLaw")
    protected OrderLaw law;

    @Resource(name = "aftersaleRefundWaitsForGoods")
    protected YesNoSetting waiting;

    @Override
    public Map<Long, WithdrawalPeriod> periods(Collection<StoreOrder> orders) {
        Map<Long, WithdrawalPeriod> periods = new HashMap<Long, WithdrawalPeriod>();
        law.of(orders).forEach((order, assessment) -> periods.put(order, period(assessment)));
        return periods;
    }

    private static WithdrawalPeriod period(LegalAssessment assessment) {
        List<LegalClock> clocks = assessment.clocks(RuleCode.WITHDRAWAL_PERIOD);
        if (clocks.isEmpty()) {
            return WithdrawalPeriod.none();
        }
        Long end = clocks.get(0).getEnd();
        return end == null ? WithdrawalPeriod.open() : WithdrawalPeriod.until(end - 1);
    }

    @Override
    public WithdrawalDeadlines deadlines(
            StoreOrder order, String reference, long submittedAt, Long goodsAt, Long proofAt) {
        List<LegalEvent> events = new ArrayList<LegalEvent>();
        events.add(event(LegalEvent.Kind.WITHDRAWAL_NOTICE, submittedAt, reference));
        if (goodsAt != null) {
            events.add(event(LegalEvent.Kind.GOODS_BACK, goodsAt, reference));
        }
        if (proofAt != null) {
            events.add(event(LegalEvent.Kind.SENDING_PROVED, proofAt, reference));
        }
        LegalAssessment assessment = law.of(order, events);
        return new WithdrawalDeadlines(
                last(assessment, RuleCode.WITHDRAWAL_RETURN),
                last(assessment, RuleCode.WITHDRAWAL_REFUND));
    }

    private static LegalEvent event(LegalEvent.Kind kind, long at, String reference) {
        return new LegalEvent(kind, at, Collections.<Long>emptyList(), reference);
    }

    /** The last moment; null if there is no such clock, or it has no end yet. */
    private static Long last(LegalAssessment assessment, RuleCode code) {
        List<LegalClock> clocks = assessment.clocks(code);
        Long end = clocks.isEmpty() ? null : clocks.get(0).getEnd();
        return end == null ? null : end - 1;
    }

    @Override
    public boolean isRefundWaitingForGoods() {
        return waiting.get();
    }
}
