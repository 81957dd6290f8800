package org.aftersale.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundStore;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.returns.state.Authorization;
import org.aftersale.returns.state.ReturnStatus;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleReturnDesk")
@Transactional("blTransactionManager")
public class ReturnDeskImpl implements ReturnDesk {

    @Resource(name = "aftersaleReturnStore")
    protected ReturnStore store;

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore refunds;

    @Resource(name = "aftersaleReturnTransitions")
    protected ReturnTransitions transitions;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Slice<Return> list(StaffMember staff, String term, int page) {
        staff.require(Permission.READ);
        return store.list(term, page);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Return get(StaffMember staff, String number) {
        staff.require(Permission.READ);
        return store.byNumber(number).orElseThrow(() -> NotFoundException.of("return", number));
    }

    @Override
    public boolean canAct(StaffMember staff) {
        return staff.hasPermission(Permission.DECIDE);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<OwedReturn> owed(StaffMember staff, String number, long orderId) {
        staff.require(Permission.READ);
        return store.byNumber(number)
                .filter(back -> back.orderId == orderId)
                .filter(Return::isOwed)
                .filter(back -> !isBeingPaid(back))
                .map(ReturnDeskImpl::owed);
    }

    /** Another refund would be for other units: those of this one count as refunded already. */
    private boolean isBeingPaid(Return back) {
        return madeFor(back).anyMatch(refund -> RefundStatus.OPEN.contains(refund.getStatus()));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<String> refunds(StaffMember staff, Return back) {
        staff.require(Permission.READ);
        return madeFor(back).map(Refund::getNumber).collect(Collectors.toList());
    }

    private Stream<Refund> madeFor(Return back) {
        return refunds.ofOrder(back.orderId).stream()
                .filter(refund -> back.number.equals(refund.getCaseNumber()));
    }

    private static OwedReturn owed(Return back) {
        Map<Long, Integer> units = new LinkedHashMap<Long, Integer>();
        back.lines.stream()
                .filter(ReturnLine::isOwed)
                .forEach(line -> units.merge(line.orderItemId, line.getUnits(), Integer::sum));
        return new OwedReturn(back.number, units, back.feeDue());
    }

    @Override
    public void authorize(StaffMember staff, String number, long seenVersion) {
        Return back = undecided(staff, number, seenVersion, ReturnStatus.AUTHORIZED);
        transitions.authorize(back, Authorization.AUTHORIZED, null, staff.asActor());
    }

    @Override
    public void refuse(StaffMember staff, String number, String words, long seenVersion) {
        Return back = undecided(staff, number, seenVersion, ReturnStatus.REFUSED);
        String told = ReturnRules.refusal(words);
        transitions.authorize(back, Authorization.REFUSED, told, staff.asActor());
    }

    private Return undecided(
            StaffMember staff, String number, long seenVersion, ReturnStatus target) {
        Return back = open(staff, number, seenVersion);
        if (back.status != ReturnStatus.NEEDS_PERSON) {
            throw IllegalTransitionException.of(ReturnStatus.class, back.status, target);
        }
        return back;
    }

    @Override
    public void receive(
            StaffMember staff, String number, Map<Long, String> units, long seenVersion) {
        Return back = open(staff, number, seenVersion);
        transitions.received(back, ReceivingRules.units(back, units), staff.asActor());
    }

    @Override
    public void inspect(
            StaffMember staff, String number, Map<Long, String> decisions, long seenVersion) {
        Return back = open(staff, number, seenVersion);
        transitions.inspected(back, ReceivingRules.decisions(back, decisions), staff.asActor());
    }

    private Return open(StaffMember staff, String number, long seenVersion) {
        staff.require(Permission.DECIDE);
        Return back =
                store.byNumber(number)
                        .flatMap(found -> store.locked(found.id))
                        .orElseThrow(() -> NotFoundException.of("return", number));
        if (back.version != seenVersion) {
            throw ConcurrentChangeException.of(number, seenVersion, back.version);
        }
        return back;
    }
}
