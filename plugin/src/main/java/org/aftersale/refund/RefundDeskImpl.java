package org.aftersale.refund;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreSales;
import org.aftersale.refund.allowance.Allowances;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.shared.Slice;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Service;

/** Starts no transaction itself: see {@link OrderMoneyLock}. */
@Service("aftersaleRefundDesk")
public class RefundDeskImpl implements RefundDesk {

    private static final int PAGE = 25;
    private static final TextLength TEXT = TextLength.of(255, 510);

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore store;

    @Resource(name = "aftersaleMoneyLock")
    protected OrderMoneyLock lock;

    @Resource(name = "aftersaleStoreSales")
    protected StoreSales sales;

    @Resource(name = "aftersaleAllowances")
    protected Allowances allowances;

    @Resource(name = "aftersaleRefundActs")
    protected RefundActions acts;

    @Override
    public Slice<Refund> list(
            StaffMember staff, Set<RefundStatus> statuses, String term, int page) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(
                () -> {
                    long total = store.count(statuses, term);
                    int last = (int) Math.max(1, (total + PAGE - 1) / PAGE);
                    int shown = Math.min(Math.max(1, page), last);
                    List<Refund> rows = store.list(statuses, term, (shown - 1) * PAGE, PAGE);
                    return new Slice<Refund>(rows, shown, PAGE, total);
                });
    }

    @Override
    public Map<RefundStatus, Long> countOpen(StaffMember staff) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> store.counts(RefundStatus.OPEN));
    }

    @Override
    public Refund get(StaffMember staff, String number) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> load(number));
    }

    @Override
    public List<RefundHistoryRecord> history(StaffMember staff, Refund refund) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> store.history(refund.id));
    }

    @Override
    public List<RefundSummary> summaries(StaffMember staff, long orderId) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> store.summaries(orderId));
    }

    @Override
    public List<Refund> ofOrder(StaffMember staff, long orderId) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> store.ofOrder(orderId));
    }

    @Override
    public boolean canApprove(StaffMember staff, Refund refund) {
        return refund.isAwaitingApproval()
                && staff.hasPermission(Permission.APPROVE_REFUNDS)
                && !isOwn(staff, refund);
    }

    @Override
    public boolean canReject(StaffMember staff, Refund refund) {
        boolean own = isOwn(staff, refund) && staff.hasPermission(Permission.PAY_REFUNDS);
        return refund.isAwaitingApproval()
                && (own || staff.hasPermission(Permission.APPROVE_REFUNDS));
    }

    @Override
    public boolean isOwn(StaffMember staff, Refund refund) {
        return Objects.equals(refund.requestedById, staff.getId())
                || refund.payouts.stream()
                        .filter(payout -> payout.status.awaitsApproval())
                        .anyMatch(payout -> Objects.equals(payout.responsibleId, staff.getId()));
    }

    @Override
    public void approve(StaffMember staff, String number, long seenVersion) {
        staff.require(Permission.APPROVE_REFUNDS);
        underLock(
                staff,
                number,
                seenVersion,
                refund -> {
                    if (isOwn(staff, refund)) {
                        throw PermissionDeniedException.missing(
                                "approval by a second person", staff.getLogin());
                    }
                    acts.approve(refund, staff);
                });
    }

    @Override
    public void reject(StaffMember staff, String number, long seenVersion, String text) {
        if (!staff.hasPermission(Permission.PAY_REFUNDS)) {
            staff.require(Permission.APPROVE_REFUNDS);
        }
        String reason = requiredText(text, "words");
        underLock(
                staff,
                number,
                seenVersion,
                refund -> {
                    if (!isOwn(staff, refund)) {
                        staff.require(Permission.APPROVE_REFUNDS);
                    } else {
                        staff.require(Permission.PAY_REFUNDS);
                    }
                    acts.reject(refund, staff, reason);
                });
    }

    @Override
    public Set<PayoutAction> allowedActions(StaffMember staff, Payout payout) {
        EnumSet<PayoutAction> possible = EnumSet.noneOf(PayoutAction.class);
        for (PayoutAction act : PayoutAction.values()) {
            if (acts.isPossible(act, payout, staff)) {
                possible.add(act);
            }
        }
        return possible;
    }

    @Override
    public void perform(
            StaffMember staff,
            String number,
            long payoutId,
            PayoutAction act,
            String text,
            long seenVersion) {
        if (!staff.hasPermission(Permission.APPROVE_REFUNDS)) {
            staff.require(Permission.PAY_REFUNDS);
        }
        String detail = act.requiresText() ? requiredText(text, "words") : UserText.normalize(text);
        underLock(
                staff,
                number,
                seenVersion,
                refund -> acts.perform(refund, payout(refund, payoutId), act, staff, detail));
    }

    private static Payout payout(Refund refund, long id) {
        return refund.payouts.stream()
                .filter(payout -> payout.id == id)
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("payout", id));
    }

    private static String requiredText(String typed, String field) {
        String text = UserText.normalize(typed);
        FieldErrors errors = new FieldErrors();
        if (text.isEmpty()) {
            errors.add(field, "aftersale.error.refund.words");
        } else if (TEXT.isExceededBy(text)) {
            errors.add(field, "aftersale.error.refund.words.long", TEXT.getMost());
        }
        errors.throwIfAny();
        return text;
    }

    private void underLock(
            StaffMember staff,
            String number,
            long seenVersion,
            java.util.function.Consumer<Refund> act) {
        Refund seen = lock.reading(() -> load(number));
        long owner = presentCustomer(seen);
        lock.lockedBy(
                staff,
                seen.customerId,
                seen.orderId,
                seen.currency,
                () -> {
                    if (owner != seen.customerId) {
                        allowances.lock(staff, owner);
                    }
                    act.accept(unchanged(number, seenVersion));
                    return null;
                });
    }

    /** The order may have moved since the refund was promised. */
    private long presentCustomer(Refund refund) {
        return sales.ofOrder(refund.orderId)
                .map(SoldOrder::getCustomerId)
                .orElse(refund.customerId);
    }

    private Refund unchanged(String number, long seenVersion) {
        Refund refund = load(number);
        if (refund.version != seenVersion) {
            throw ConcurrentChangeException.of(number, seenVersion, refund.version);
        }
        return refund;
    }

    private Refund load(String number) {
        return store.byNumber(number).orElseThrow(() -> NotFoundException.of("refund", number));
    }
}
